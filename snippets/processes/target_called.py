import time
from multiprocessing import Process


def brew(cup: str) -> None:
    time.sleep(0.2)
    print(f"{cup} is ready")


if __name__ == "__main__":
    wrong = Process(target=brew("tea"), name="wrong")  # (1)!
    wrong.start()
    wrong.join()
    print(f"exit code {wrong.exitcode}")  # (2)!

    right = Process(target=brew, args=("coffee",), name="right")
    right.start()
    right.join()
    print(f"exit code {right.exitcode}")
