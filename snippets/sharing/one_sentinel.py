from multiprocessing import Process, Queue
from queue import Empty


def eat(bowls, gone_home) -> None:
    while bowls.get() is not None:
        pass
    gone_home.put("a guest went home")


if __name__ == "__main__":
    bowls, gone_home = Queue(), Queue()
    guests = [Process(target=eat, args=(bowls, gone_home)) for _ in range(2)]
    for process in guests:
        process.start()
    bowls.put(None)  # (1)!
    print(gone_home.get())
    #> a guest went home
    try:
        print(gone_home.get(timeout=0.5))
    except Empty:
        print("the other one still waits")
        #> the other one still waits
    bowls.put(None)
    print(gone_home.get())
    #> a guest went home
    for process in guests:
        process.join()
