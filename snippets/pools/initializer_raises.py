# /// script
# [tool.recorded]
# timeline = false
# ///
import logging
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

logging.getLogger("concurrent.futures").disabled = True  # (1)!


def connect() -> None:
    raise ConnectionError("no database")


def try_out(executor: Executor) -> None:
    with executor:
        print(f"the task: {type(executor.submit(abs, -1).exception()).__name__}")
        #> the task: BrokenThreadPool
        #> the task: BrokenProcessPool
        try:
            executor.submit(abs, -2)
        except RuntimeError as error:
            print(f"a later one: {type(error).__name__}")
            #> a later one: BrokenThreadPool
            #> a later one: BrokenProcessPool


if __name__ == "__main__":
    try_out(ThreadPoolExecutor(1, initializer=connect))
    try_out(ProcessPoolExecutor(1, initializer=connect))
