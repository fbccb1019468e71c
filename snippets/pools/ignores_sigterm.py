# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "on Windows no worker can refuse: terminate() ends it there"
# zh = "在 Windows 上，工作进程没法不理会：terminate() 会直接结束它"
# ///
import signal
import time
from multiprocessing import Event, Pool, active_children
from threading import Thread


def keep(event) -> None:
    global begun
    begun = event


def save() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    begun.set()
    time.sleep(60)


def leave() -> None:
    with pool:
        pass


if __name__ == "__main__":
    has_begun = Event()
    pool = Pool(1, initializer=keep, initargs=(has_begun,))
    pool.apply_async(save)
    has_begun.wait()
    [worker] = active_children()
    leaving = Thread(target=leave, name="leaving")
    leaving.start()
    leaving.join(0.5)
    print(f"still leaving the block: {leaving.is_alive()}")  # (1)!
    #> still leaving the block: True
    worker.kill()
    leaving.join()
    print(f"after the worker was killed: {leaving.is_alive()}")
    #> after the worker was killed: False
