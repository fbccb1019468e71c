from multiprocessing import Barrier, Manager, Process


def sell(office, both_looked) -> None:
    left = office["left"]  # (1)!
    both_looked.wait()
    office["left"] = left - 1


if __name__ == "__main__":
    both_looked = Barrier(2)
    with Manager() as manager:
        office = manager.dict(left=10)
        clerks = [Process(target=sell, args=(office, both_looked)) for _ in range(2)]
        for process in clerks:
            process.start()
        for process in clerks:
            process.join()
        print(f"10 tickets, 2 sold, {office['left']} left")
        #> 10 tickets, 2 sold, 9 left
