from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def brew(cup: str, go: EventType) -> None:
    go.wait()
    print(f"{cup} is ready")


if __name__ == "__main__":
    slow, fast = Event(), Event()
    fast.set()
    for cup, go in (("tea", slow), ("coffee", fast)):
        process = Process(target=brew, args=(cup, go), name=cup)
        process.start()
    process.join()  # (1)!
    print("all are ready?")
    slow.set()
