# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows does not rename an open file: the rotation fails."
# zh = "Windows 不允许给打开着的文件改名：轮转会失败。"
# ///
import logging
from logging.handlers import RotatingFileHandler
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType
from pathlib import Path
from tempfile import TemporaryDirectory


def work(path: Path, opened: EventType, rotated: EventType) -> None:
    log = logging.getLogger("printer")
    log.addHandler(RotatingFileHandler(path, backupCount=1))
    log.warning("page 1 is printed")
    opened.set()
    rotated.wait()
    log.warning("page 2 is printed")  # (1)!


if __name__ == "__main__":
    opened, rotated = Event(), Event()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "printer.log"
        child = Process(target=work, args=(path, opened, rotated))
        child.start()
        opened.wait()
        mine = RotatingFileHandler(path, backupCount=1)
        mine.doRollover()  # (2)!
        mine.doRollover()
        mine.close()
        rotated.set()
        child.join()
        for file in sorted(Path(folder).iterdir()):
            print(f"{file.name}: {file.read_text()!r}")
            #> printer.log: ''
            #> printer.log.1: ''
