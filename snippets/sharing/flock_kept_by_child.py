# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "Windows has neither fork nor fcntl: lock with msvcrt.locking(); macOS was not tried"
# zh = "Windows 没有 fork 和 fcntl：用 msvcrt.locking()；macOS 没试过"
# ///
import fcntl
import signal
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory


def stay(begun, go_home) -> None:
    begun.set()
    go_home.wait()


def hold(lock: Callable, method: str, path: Path, begun, go_home) -> None:
    with path.open("w") as file:
        lock(file, fcntl.LOCK_EX)
        get_context(method).Process(target=stay, args=(begun, go_home)).start()
        signal.pause()


def state(lock: Callable, path: Path) -> str:
    with path.open("w") as file:
        try:
            lock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return "taken"
        return "free"


def kill_the_owner(lock: Callable, method: str, path: Path) -> None:
    context = get_context(method)
    begun, go_home = context.Event(), context.Event()
    owner = context.Process(target=hold, args=(lock, method, path, begun, go_home))
    owner.start()
    begun.wait()
    owner.kill()
    owner.join()
    print(f"{lock.__name__}, its child by {method}: {state(lock, path)}")
    #> flock, its child by fork: taken
    #> flock, its child by spawn: free
    #> lockf, its child by fork: free
    go_home.set()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.lock"
        kill_the_owner(fcntl.flock, "fork", path)
        kill_the_owner(fcntl.flock, "spawn", path)
        kill_the_owner(fcntl.lockf, "fork", path)
