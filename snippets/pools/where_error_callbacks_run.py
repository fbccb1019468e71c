from multiprocessing import Lock, Pool
from threading import current_thread

calls = []


def square(n: int) -> int:
    return n * n


def note(value: int) -> None:
    calls.append(f"callback({value}) in {current_thread().name}")


def note_error(error: Exception) -> None:
    calls.append(f"error_callback({type(error).__name__}) in {current_thread().name}")


if __name__ == "__main__":
    with Pool(1) as pool:
        for n in (7, "seven", Lock()):  # (1)!
            task = pool.apply_async(square, (n,), callback=note, error_callback=note_error)
            task.wait()  # (2)!
            print(calls.pop())
            #> callback(49) in Thread-3 (_handle_results)
            #> error_callback(TypeError) in Thread-3 (_handle_results)
            #> error_callback(RuntimeError) in Thread-2 (_handle_tasks)
