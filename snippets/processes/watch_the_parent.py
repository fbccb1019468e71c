# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "Windows has only spawn; wait for parent_process().sentinel there; macOS was not tried"
# zh = "Windows 只有 spawn：等 parent_process().sentinel；macOS 没试过"
# ///
import os
import time
from multiprocessing import current_process, get_context, parent_process
from multiprocessing.synchronize import Semaphore as SemaphoreType
from tempfile import TemporaryDirectory


def serve(ready: SemaphoreType, stopped: SemaphoreType) -> None:
    at_first = os.getppid()
    ready.release()
    while parent_process().is_alive() and os.getppid() == at_first:  # (1)!
        time.sleep(0.05)
    print(f"daemon {current_process().daemon}, the parent is gone, so am I")
    stopped.release()


def lead(method: str, *semaphores: SemaphoreType) -> None:
    for age in ("older", "younger"):
        name = f"{method}, {age}"
        get_context(method).Process(target=serve, args=semaphores, name=name, daemon=True).start()
    time.sleep(10)


def kill_the_parent(method: str) -> None:
    context = get_context(method)
    ready, stopped = context.Semaphore(0), context.Semaphore(0)
    parent = context.Process(target=lead, args=(method, ready, stopped), name=f"{method}, parent")
    parent.start()
    for _ in range(2):
        ready.acquire()
    parent.kill()
    parent.join()
    for _ in range(2):
        stopped.acquire()
    print(f"{method}: both daemons have ended by themselves")


if __name__ == "__main__":
    with TemporaryDirectory() as os.environ["TMPDIR"]:  # (2)!
        for method in ("fork", "spawn", "forkserver"):
            kill_the_parent(method)
