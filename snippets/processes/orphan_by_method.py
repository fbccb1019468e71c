# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "Windows has only spawn; wait for parent_process().sentinel there; macOS was not tried"
# zh = "Windows 只有 spawn：等 parent_process().sentinel；macOS 没试过"
# ///
import os
import time
from multiprocessing import get_context, parent_process
from multiprocessing.synchronize import Event as EventType
from multiprocessing.synchronize import Semaphore as SemaphoreType
from tempfile import TemporaryDirectory


def work(ready: SemaphoreType, boss_is_gone: EventType, done: EventType) -> None:
    before = os.getppid()
    ready.release()
    boss_is_gone.wait()
    print(f"the boss is alive, says parent_process(): {parent_process().is_alive()}")
    print(f"the boss is alive, says getppid(): {os.getppid() == before}")
    done.set()


def stay(ready: SemaphoreType, boss_is_gone: EventType, done: EventType) -> None:
    ready.release()
    done.wait()


def lead(method: str, *arguments: SemaphoreType | EventType) -> None:
    for role, target in (("worker", work), ("younger sibling", stay)):  # (1)!
        name = f"{method} {role}"
        get_context(method).Process(target=target, args=arguments, name=name).start()
    time.sleep(10)


def kill_boss(method: str) -> None:
    context = get_context(method)
    ready, boss_is_gone, done = context.Semaphore(0), context.Event(), context.Event()
    arguments = (method, ready, boss_is_gone, done)
    boss = context.Process(target=lead, args=arguments, name=f"{method} boss")
    boss.start()
    for _ in range(2):
        ready.acquire()
    boss.kill()
    boss.join()
    boss_is_gone.set()
    done.wait()


if __name__ == "__main__":
    with TemporaryDirectory() as os.environ["TMPDIR"]:  # (2)!
        for method in ("fork", "spawn", "forkserver"):
            kill_boss(method)
