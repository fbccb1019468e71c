from multiprocessing import Lock, Manager, Process


def sell(office, lock) -> None:
    for _ in range(200):
        with lock:
            office["left"] -= 1  # (1)!


if __name__ == "__main__":
    lock = Lock()
    with Manager() as manager:  # (2)!
        office = manager.dict(left=800)
        clerks = [Process(target=sell, args=(office, lock)) for _ in range(4)]
        for process in clerks:
            process.start()
        for process in clerks:
            process.join()
        print(f"800 tickets, 4 clerks sell 200 each: {office['left']} left")
        #> 800 tickets, 4 clerks sell 200 each: 0 left
