# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: hand the lock over as an argument"
# zh = "Windows 只有 spawn：把锁作为参数传过去"
# ///
from multiprocessing import get_context

door = get_context("fork").Lock()  # (1)!


def knock() -> None:
    is_open = door.acquire(timeout=0.2)
    print("the door is open" if is_open else "the door is locked")


if __name__ == "__main__":
    with door:
        for method in ("fork", "spawn", "forkserver"):
            visitor = get_context(method).Process(target=knock, name=method)
            visitor.start()
            visitor.join()
            print(f"exit code {visitor.exitcode}")
