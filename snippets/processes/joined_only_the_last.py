from multiprocessing import Barrier, Event, Process
from multiprocessing.synchronize import Barrier as BarrierType
from multiprocessing.synchronize import Event as EventType


def brew(cup: str, all_begun: BarrierType, go: EventType) -> None:
    all_begun.wait()
    go.wait()
    print(f"{cup} is ready")


if __name__ == "__main__":
    all_begun, slow, fast = Barrier(3), Event(), Event()
    fast.set()
    for cup, go in (("tea", slow), ("coffee", fast)):
        process = Process(target=brew, args=(cup, all_begun, go), name=cup)
        process.start()
    all_begun.wait()
    process.join()  # (1)!
    print("all are ready?")
    slow.set()
