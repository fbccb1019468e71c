import time
from multiprocessing import Process, Queue


def cook(bowls, name: str, seconds: float) -> None:
    time.sleep(seconds)
    bowls.put(f"a bowl of {name}")
    bowls.put(None)  # (1)!


if __name__ == "__main__":
    bowls = Queue()
    cooks = [
        Process(target=cook, args=(bowls, "quick Ann", 0)),
        Process(target=cook, args=(bowls, "slow Bob", 1)),
    ]
    for process in cooks:
        process.start()
    while (bowl := bowls.get()) is not None:
        print(f"eaten: {bowl}")
        #> eaten: a bowl of quick Ann
    print("the guest goes home")
    #> the guest goes home
    for process in cooks:
        process.join()
    print(f"left standing: {bowls.get()}")
    #> left standing: a bowl of slow Bob
