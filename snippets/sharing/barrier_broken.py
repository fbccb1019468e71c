from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def play(start) -> None:
    try:
        start.wait(timeout=0.5)  # (1)!
        print("plays")
    except BrokenBarrierError:
        print("gives up")


if __name__ == "__main__":
    start = Barrier(3)  # (2)!
    players = [Process(target=play, args=(start,), name=name) for name in ("Ann", "Bob")]
    for process in players:
        process.start()
    for process in players:
        process.join()
    print(f"broken: {start.broken}")
