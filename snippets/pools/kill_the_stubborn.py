# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "new in Python 3.14; on Windows no process can ignore terminate_workers()"
# zh = "Python 3.14 新增；在 Windows 上，没有进程能不理 terminate_workers()"
# ///
import signal
from concurrent.futures import Future, ProcessPoolExecutor, wait
from multiprocessing import Event, active_children


def keep(event) -> None:
    global begun
    begun = event


def refuse_to_end() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # (1)!
    begun.set()
    while True:
        signal.pause()


def begin(has_begun) -> tuple[ProcessPoolExecutor, Future]:
    has_begun.clear()
    pool = ProcessPoolExecutor(1, initializer=keep, initargs=(has_begun,))
    future = pool.submit(refuse_to_end)
    has_begun.wait()
    return pool, future


def ended(future: Future, timeout: float | None = None) -> bool:
    return bool(wait([future], timeout).done)


if __name__ == "__main__":
    has_begun = Event()
    pool, future = begin(has_begun)
    [worker] = active_children()
    pool.terminate_workers()
    print(f"after terminate_workers(): {ended(future, 0.3)}")
    #> after terminate_workers(): False
    pool.kill_workers()  # (2)!
    print(f"after kill_workers() as well: {ended(future, 0.3)}")
    #> after kill_workers() as well: False
    worker.kill()
    print(f"after kill() of the process: {ended(future)}")
    #> after kill() of the process: True

    pool, future = begin(has_begun)
    pool.kill_workers()
    print(f"kill_workers() at once: {ended(future)}")
    #> kill_workers() at once: True
