from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def brew(cup: str, go: EventType) -> None:
    go.wait()
    print(f"{cup} begins")


if __name__ == "__main__":
    gates = {cup: Event() for cup in ("tea", "coffee", "cocoa")}
    cups = [Process(target=brew, args=(cup, go), name=cup) for cup, go in gates.items()]
    for process in cups:
        process.start()
        print(f"{process.name} has a pid: {process.pid is not None}")  # (1)!
    for process in reversed(cups):
        gates[process.name].set()
        process.join()
