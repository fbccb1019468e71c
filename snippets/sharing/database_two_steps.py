import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing import Barrier, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=30, isolation_level=None)  # (1)!


def in_two_steps(path: Path, both_looked) -> None:
    with closing(connect(path)) as office:
        [(tickets,)] = office.execute("SELECT tickets FROM office").fetchall()
        both_looked.wait()
        office.execute("UPDATE office SET tickets = ?", (tickets - 1,))


def in_one_step(path: Path, both_looked) -> None:
    with closing(connect(path)) as office:
        both_looked.wait()
        office.execute("UPDATE office SET tickets = tickets - 1")  # (2)!


def in_one_transaction(path: Path, both_looked) -> None:
    both_looked.wait()
    with closing(connect(path)) as office:
        office.execute("BEGIN IMMEDIATE")  # (3)!
        [(tickets,)] = office.execute("SELECT tickets FROM office").fetchall()
        time.sleep(0.1)
        office.execute("UPDATE office SET tickets = ?", (tickets - 1,))
        office.execute("COMMIT")


def left_after_two(sell: Callable) -> int:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.db"
        with closing(connect(path)) as office:
            office.execute("CREATE TABLE office AS SELECT 10 AS tickets")
            both_looked = Barrier(2)
            clerks = [Process(target=sell, args=(path, both_looked)) for _ in range(2)]
            for process in clerks:
                process.start()
            for process in clerks:
                process.join()
            return office.execute("SELECT tickets FROM office").fetchone()[0]


if __name__ == "__main__":
    for way in (in_two_steps, in_one_step, in_one_transaction):
        print(f"10 tickets, 2 sold {way.__name__}: {left_after_two(way)} left")
        #> 10 tickets, 2 sold in_two_steps: 9 left
        #> 10 tickets, 2 sold in_one_step: 8 left
        #> 10 tickets, 2 sold in_one_transaction: 8 left
