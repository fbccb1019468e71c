from multiprocessing import Event, Process, Queue


def cook(bowls, name: str, ready) -> None:
    ready.wait()
    bowls.put(f"a bowl of {name}")
    bowls.put(None)  # (1)!


if __name__ == "__main__":
    bowls, soon, later = Queue(), Event(), Event()
    cooks = [
        Process(target=cook, args=(bowls, "slow Bob", later)),
        Process(target=cook, args=(bowls, "quick Ann", soon)),
    ]
    for process in cooks:
        process.start()
    soon.set()
    while (bowl := bowls.get()) is not None:
        print(f"eaten: {bowl}")
        #> eaten: a bowl of quick Ann
    print("the guest goes home")
    #> the guest goes home
    later.set()  # (2)!
    print(f"left standing: {bowls.get()}, and {bowls.get()}")
    #> left standing: a bowl of slow Bob, and None
    for process in cooks:
        process.join()
    print(f"cooks still there: {sum(process.exitcode is None for process in cooks)}")
    #> cooks still there: 0
