# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has neither fork nor forkserver to compare with"
# zh = "Windows 没有 fork 和 forkserver，没法比较"
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
