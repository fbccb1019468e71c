from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def play(start, patience: float | None) -> None:
    try:
        start.wait(patience)
        print("plays")
    except BrokenBarrierError:
        print("gives up")


if __name__ == "__main__":
    start = Barrier(3)  # (1)!
    hasty = Process(target=play, args=(start, 0.5), name="hasty")
    patient = Process(target=play, args=(start, None), name="patient")  # (2)!
    for process in (hasty, patient):
        process.start()
    for process in (hasty, patient):
        process.join()
    print(f"broken: {start.broken}")
    late = Process(target=play, args=(start, None), name="late")
    late.start()
    late.join()
