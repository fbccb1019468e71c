from multiprocessing import Event, Process
from multiprocessing.connection import wait
from multiprocessing.synchronize import Event as EventType


def brew(go: EventType) -> None:
    go.wait()


if __name__ == "__main__":
    gates = {cup: Event() for cup in ("tea", "coffee", "cocoa")}
    cups = [Process(target=brew, args=(go,), name=cup) for cup, go in gates.items()]
    for process in cups:
        process.start()
    by_sentinel = {process.sentinel: process for process in cups}  # (1)!
    print("ended so far:", len(wait(by_sentinel, timeout=0)))
    #> ended so far: 0
    gates["coffee"].set()
    for sentinel in wait(by_sentinel):  # (2)!
        print("first to end:", by_sentinel[sentinel].name)
        #> first to end: coffee
    for process in cups:
        gates[process.name].set()
        process.join()
    print("exit codes:", [process.exitcode for process in cups])
    #> exit codes: [0, 0, 0]
