# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "Windows has neither fork nor forkserver; elsewhere it has not been run."
# zh = "Windows 没有 fork 和 forkserver；其他系统上没有运行过。"
# ///
import os
import time
from multiprocessing import get_context, parent_process
from multiprocessing.synchronize import Event as EventType
from tempfile import TemporaryDirectory


def work(ready: EventType, boss_is_gone: EventType, done: EventType) -> None:
    before = os.getppid()
    ready.set()
    boss_is_gone.wait()
    print(f"boss alive: {parent_process().is_alive()}")
    print(f"getppid() unchanged: {os.getppid() == before}")
    done.set()


def lead(method: str, *events: EventType) -> None:
    worker = get_context(method).Process(target=work, args=events, name=f"{method} worker")
    worker.start()
    time.sleep(10)


def kill_boss(method: str) -> None:
    context = get_context(method)
    ready, boss_is_gone, done = (context.Event() for _ in range(3))
    boss = context.Process(
        target=lead, args=(method, ready, boss_is_gone, done), name=f"{method} boss"
    )
    boss.start()
    ready.wait()
    boss.kill()
    boss.join()
    boss_is_gone.set()
    done.wait()


if __name__ == "__main__":
    with TemporaryDirectory() as os.environ["TMPDIR"]:  # (1)!
        kill_boss("fork")
        kill_boss("forkserver")
