import logging
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Process, Queue
from pathlib import Path
from tempfile import TemporaryDirectory


def work(records) -> None:
    log = logging.getLogger("printer")
    log.setLevel(logging.INFO)
    log.addHandler(QueueHandler(records))  # (1)!
    for page in (1, 2):
        log.info("page %d is printed", page)


if __name__ == "__main__":
    records = Queue()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "printer.log"
        file = logging.FileHandler(path)
        file.setFormatter(logging.Formatter("%(processName)s: %(message)s"))
        printers = [Process(target=work, args=(records,), name=name) for name in ("left", "right")]
        for process in printers:
            process.start()
        listener = QueueListener(records, file)
        listener.start()  # (2)!
        for process in printers:
            process.join()
        listener.stop()  # (3)!
        file.close()
        for line in sorted(path.read_text().splitlines(), key=lambda line: line.partition(":")[0]):
            print(line)
            #> left: page 1 is printed
            #> left: page 2 is printed
            #> right: page 1 is printed
            #> right: page 2 is printed
