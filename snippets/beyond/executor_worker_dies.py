# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "no fork, no SIGKILL on Windows; under spawn the other task may be safe"
# why.zh = "Windows 没有 fork 和 SIGKILL；用 spawn 时，另一个任务可能没事"
# ///
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def answer(future) -> str:
    try:
        return str(future.result())
    except BrokenProcessPool as error:
        return type(error).__name__


if __name__ == "__main__":
    with ProcessPoolExecutor(2, mp_context=get_context("fork")) as pool:
        before = pool.submit(pow, 7, 2)
        before.result()
        healthy = pool.submit(time.sleep, 60)
        dying = pool.submit(die)
        print("the task that died:", answer(dying))
        #> the task that died: BrokenProcessPool
        print("a task of the other worker:", answer(healthy))
        #> a task of the other worker: BrokenProcessPool
        print("a task of before:", answer(before))
        #> a task of before: 49
        try:
            pool.submit(pow, 8, 2)
        except BrokenProcessPool as error:
            print("a task of later:", type(error).__name__)
            #> a task of later: BrokenProcessPool
