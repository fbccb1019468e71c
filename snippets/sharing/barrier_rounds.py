import time
from multiprocessing import Barrier, Process


def play(rounds, seconds: float) -> None:
    for number in (1, 2):
        time.sleep(seconds)
        print(f"round {number} done")
        rounds.wait()  # (1)!


if __name__ == "__main__":
    rounds = Barrier(3)
    players = [
        Process(target=play, args=(rounds, 0.0), name="fast"),
        Process(target=play, args=(rounds, 0.1), name="middling"),
        Process(target=play, args=(rounds, 0.4), name="slow"),
    ]
    for process in players:
        process.start()
    for process in players:
        process.join()
