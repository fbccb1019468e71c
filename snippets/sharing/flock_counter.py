# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fcntl: msvcrt.locking() is its counterpart"
# zh = "Windows 没有 fcntl：对应的是 msvcrt.locking()"
# ///
import fcntl
import time
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory


def count(path: Path) -> None:
    for _ in range(5):
        with path.open("r+") as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # (1)!
            visitors = int(file.read())
            time.sleep(0.02)
            file.seek(0)
            file.write(str(visitors + 1))  # (2)!


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder) / "visitors"
        path.write_text("0")
        doors = [Process(target=count, args=(path,)) for _ in range(4)]
        for process in doors:
            process.start()
        for process in doors:
            process.join()
        print(f"4 doors with 5 visitors each: {path.read_text()}")
        #> 4 doors with 5 visitors each: 20
