import time
from multiprocessing import Process


def brew(cup: str) -> None:
    print(f"{cup} begins")
    time.sleep(0.3)
    print(f"{cup} is ready")


if __name__ == "__main__":
    for cup in ("tea", "coffee", "cocoa"):
        process = Process(target=brew, args=(cup,), name=cup)
        process.start()
        process.join()  # (1)!
    print("all three are ready")
