from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Event


def keep(event) -> None:
    global main_is_done
    main_is_done = event


def save(name: str) -> None:
    main_is_done.wait()
    print(f"{name} is saved", flush=True)


def start(kind: type[Executor], event) -> Executor:
    executor = kind(max_workers=1, initializer=keep, initargs=(event,))
    for name in ("a.txt", "b.txt"):
        executor.submit(save, name)
    return executor


if __name__ == "__main__":
    last_line = Event()
    threads = start(ThreadPoolExecutor, last_line)
    processes = start(ProcessPoolExecutor, last_line)
    print("last line of the program")
    last_line.set()  # (1)!
