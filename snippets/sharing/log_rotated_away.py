# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows does not rename an open file: let one process write, through a queue"
# zh = "Windows 不给打开着的文件改名：通过队列，由一个进程来写"
# ///
import logging
from logging.handlers import RotatingFileHandler
from multiprocessing import Event, Process, SimpleQueue
from multiprocessing.synchronize import Event as EventType
from pathlib import Path
from tempfile import TemporaryDirectory


def work(path: Path, opened: EventType, rotated: EventType, written: SimpleQueue) -> None:
    log = logging.getLogger("printer")
    handler = RotatingFileHandler(path, backupCount=1)
    log.addHandler(handler)
    log.warning("page 1 is printed")
    opened.set()
    rotated.wait()
    log.warning("page 2 is printed")  # (1)!
    written.put(handler.stream.tell())


if __name__ == "__main__":
    opened, rotated, written = Event(), Event(), SimpleQueue()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "printer.log"
        child = Process(target=work, args=(path, opened, rotated, written))
        child.start()
        opened.wait()
        mine = RotatingFileHandler(path, backupCount=1)
        mine.doRollover()  # (2)!
        mine.doRollover()
        mine.close()
        rotated.set()
        print("characters written by the child:", written.get())
        #> characters written by the child: 36
        child.join()
        for file in sorted(Path(folder).iterdir()):
            print(f"{file.name}: {file.read_text()!r}")
            #> printer.log: ''
            #> printer.log.1: ''
