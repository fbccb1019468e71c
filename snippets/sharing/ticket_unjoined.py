# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "only Linux changed its default; macOS and Windows keep spawn: join there as well"
# zh = "只有 Linux 换了默认方式；macOS 和 Windows 一直是 spawn，同样要 join"
# [[tool.recorded.differs]]
# start = "fork"
# run = "fork"
# why.en = "a forked child inherits the lock; nothing has to be looked up by name"
# why.zh = "fork 出来的子进程直接继承这把锁，不需要按名字去找"
# ///
import time
from multiprocessing import Lock, Process


class SlowToLoad:
    def __reduce__(self):
        return time.sleep, (1,)  # (1)!


def buy(_: SlowToLoad | None, lock) -> None:
    with lock:
        print("bought one")


if __name__ == "__main__":
    lock = Lock()
    Process(target=buy, args=(SlowToLoad(), lock), name="buyer").start()
    print("the parent has nothing left to do")  # (2)!
