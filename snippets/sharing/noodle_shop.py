from multiprocessing import Process, Queue


def cook(bowls, name: str) -> None:
    for number in range(1, 4):
        bowls.put(f"{name}-{number}")  # (1)!


def eat(bowls, eaten) -> None:
    while (bowl := bowls.get()) is not None:  # (2)!
        eaten.put(bowl)


if __name__ == "__main__":
    bowls, eaten = Queue(maxsize=2), Queue()
    cooks = [Process(target=cook, args=(bowls, name)) for name in ("Ann", "Bob", "Cai")]
    guests = [Process(target=eat, args=(bowls, eaten)) for _ in range(2)]
    for process in cooks + guests:
        process.start()
    for process in cooks:
        process.join()
    for _ in guests:
        bowls.put(None)  # (3)!
    served = [eaten.get() for _ in range(9)]
    for process in guests:
        process.join()
    print(sorted(served))
    #> ['Ann-1', 'Ann-2', 'Ann-3', 'Bob-1', 'Bob-2', 'Bob-3', 'Cai-1', 'Cai-2', 'Cai-3']
    print(f"cooked 9, eaten {len(served)}, twice {len(served) - len(set(served))}")
    #> cooked 9, eaten 9, twice 0
