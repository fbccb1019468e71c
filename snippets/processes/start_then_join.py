import time
from multiprocessing import Process


def brew(cup: str) -> None:
    print(f"{cup} begins")
    time.sleep(0.3)
    print(f"{cup} is ready")


if __name__ == "__main__":
    cups = [Process(target=brew, args=(cup,), name=cup) for cup in ("tea", "coffee", "cocoa")]
    for process in cups:
        process.start()  # (1)!
    for process in cups:
        process.join()  # (2)!
    print("all three are ready")
