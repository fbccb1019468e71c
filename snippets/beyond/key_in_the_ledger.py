import os
import sqlite3
from contextlib import closing
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory


def pay(file: Path, dies: bool) -> None:
    with closing(sqlite3.connect(file)) as bank:
        try:
            with bank:  # (1)!
                bank.execute("INSERT INTO served VALUES ('order 7')")  # (2)!
                if dies:
                    os._exit(1)
                bank.execute("UPDATE account SET balance = balance - 10")
            print("pays")
        except sqlite3.IntegrityError:
            print("has been served")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        file = Path(folder, "bank.db")
        with closing(sqlite3.connect(file)) as bank:
            bank.execute("CREATE TABLE served (key TEXT PRIMARY KEY)")
            bank.execute("CREATE TABLE account (balance INTEGER)")
            bank.execute("INSERT INTO account VALUES (100)")
            bank.commit()
            for name, dies in ("first", True), ("second", False), ("third", False):
                request = Process(target=pay, args=(file, dies), name=name)
                request.start()
                request.join()
                [balance] = bank.execute("SELECT balance FROM account").fetchone()
                print(f"{name}: exit {request.exitcode}, balance {balance}")
