import os
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children, get_context


def prepare(begun, leave, table: bytes) -> None:
    global work
    work = begun, leave


def long_task() -> str:
    begun, leave = work
    begun.set()
    leave.wait()
    return "done"


if __name__ == "__main__":
    context = get_context("spawn")
    begun, leave = context.Event(), context.Event()
    for_each_worker = (begun, leave, bytes(1_000_000))  # (1)!
    with ProcessPoolExecutor(2, context, prepare, for_each_worker) as executor:
        long = executor.submit(long_task)
        begun.wait()
        crash = executor.submit(os._exit, 1)  # (2)!
        while len(active_children()) == 2:
            time.sleep(0.01)
        try:
            crash.result(timeout=0.5)
        except TimeoutError:
            print("its worker has been dead for half a second: running is", crash.running())
            #> its worker has been dead for half a second: running is True

        leave.set()
        print("the long task:", long.result())
        #> the long task: done
        print("the crash:", type(crash.exception()).__name__)  # (3)!
        #> the crash: BrokenProcessPool
