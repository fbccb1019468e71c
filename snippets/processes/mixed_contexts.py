# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: locks and processes always fit there"
# zh = "Windows 只有 spawn：锁和进程不会用错启动方式"
# ///
from multiprocessing import get_context
from multiprocessing.synchronize import Lock as LockType

METHODS = ("fork", "spawn", "forkserver")


def use(lock: LockType) -> None:
    with lock:
        pass


def hand_over(made_by: str, used_by: str) -> str:
    lock = get_context(made_by).Lock()
    child = get_context(used_by).Process(target=use, args=(lock,))
    try:
        child.start()
    except RuntimeError as error:
        return type(error).__name__
    child.join()
    return f"exit code {child.exitcode}"


if __name__ == "__main__":
    for made_by in METHODS:
        for used_by in METHODS:
            print(f"a lock of {made_by}, a process of {used_by}: {hand_over(made_by, used_by)}")
            #> a lock of fork, a process of fork: exit code 0
            #> a lock of fork, a process of spawn: RuntimeError
            #> a lock of fork, a process of forkserver: RuntimeError
            #> a lock of spawn, a process of fork: exit code 0
            #> a lock of spawn, a process of spawn: exit code 0
            #> a lock of spawn, a process of forkserver: exit code 0
            #> a lock of forkserver, a process of fork: exit code 0
            #> a lock of forkserver, a process of spawn: exit code 0
            #> a lock of forkserver, a process of forkserver: exit code 0
