# /// script
# [tool.recorded]
# pool = ["buyer-*"]
# ///
import time
from multiprocessing import Lock, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def buy(office: Path, number: int, lock) -> None:
    with lock:  # (1)!
        left = int((office / "left").read_text())
        time.sleep(0.1)  # (2)!
        if left == 0:
            print("sold out")
            return
        (office / "left").write_text(str(left - 1))
        (office / f"ticket {number}").touch()
        print(f"bought one, {left - 1} left")


if __name__ == "__main__":
    lock = Lock()
    with TemporaryDirectory() as folder:
        office = Path(folder)
        (office / "left").write_text("3")
        buyers = [
            Process(target=buy, args=(office, n, lock), name=f"buyer-{n}") for n in range(1, 6)
        ]
        for process in buyers:
            process.start()
        for process in buyers:
            process.join()  # (3)!
        sold = len(list(office.glob("ticket *")))
        print(f"3 tickets, {sold} sold, {(office / 'left').read_text()} left")
