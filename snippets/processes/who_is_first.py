import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def brew(cup: str, go: EventType) -> None:
    go.wait()
    print(f"{cup} begins")


def nobody_decides(process: Process, go: EventType) -> None:
    go.set()
    process.start()
    print("main goes on")  # (1)!


def child_first(process: Process, go: EventType) -> None:
    go.set()
    process.start()
    process.join()  # (2)!
    print("main goes on")


def parent_first(process: Process, go: EventType) -> None:
    process.start()
    time.sleep(0.2)  # (3)!
    print("main goes on")
    go.set()


if __name__ == "__main__":
    for way in (nobody_decides, child_first, parent_first):
        print(f"{way.__name__}:")
        go = Event()
        process = Process(target=brew, args=("tea", go), name="tea")
        way(process, go)
        process.join()
