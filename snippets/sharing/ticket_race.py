from multiprocessing import Barrier, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def buy(office: Path, buyer: str, everyone_has_looked) -> None:
    left = int((office / "left").read_text())
    print(f"sees {left} left")
    everyone_has_looked.wait()  # (1)!
    if left > 0:
        (office / "left").write_text(str(left - 1))  # (2)!
        (office / f"ticket of {buyer}").touch()


if __name__ == "__main__":
    names = ["Ann", "Bob", "Cai", "Dan", "Eve"]
    everyone_has_looked = Barrier(len(names))
    with TemporaryDirectory() as folder:
        office = Path(folder)
        (office / "left").write_text("3")
        buyers = [
            Process(target=buy, args=(office, name, everyone_has_looked), name=name)
            for name in names
        ]
        for process in buyers:
            process.start()
        for process in buyers:
            process.join()
        sold = len(list(office.glob("ticket of *")))
        print(f"3 tickets, {sold} sold, {(office / 'left').read_text()} left")
