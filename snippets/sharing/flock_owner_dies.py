# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fcntl: msvcrt.locking() is its counterpart"
# zh = "Windows 没有 fcntl：对应的是 msvcrt.locking()"
# ///
import fcntl
import signal
from multiprocessing import Event, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def hold(path: Path, held) -> None:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        held.set()
        signal.pause()


def try_lock(path: Path) -> str:
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # (1)!
        except BlockingIOError:
            return "taken"
        return "free"


if __name__ == "__main__":
    held = Event()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.lock"
        owner = Process(target=hold, args=(path, held))
        owner.start()
        held.wait()
        print(f"while the owner lives: {try_lock(path)}")
        #> while the owner lives: taken
        owner.kill()  # (2)!
        owner.join()
        print(f"killed, exit code {owner.exitcode}: {try_lock(path)}")
        #> killed, exit code -9: free
