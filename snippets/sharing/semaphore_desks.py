import time
from multiprocessing import Barrier, Process, Semaphore, Value


def visit(desks, neighbour, at_desk, most) -> None:
    with desks:  # (1)!
        with at_desk.get_lock():
            at_desk.value += 1
            most.value = max(most.value, at_desk.value)
        neighbour.wait()  # (2)!
        time.sleep(0.1)
        with at_desk.get_lock():
            at_desk.value -= 1


if __name__ == "__main__":
    desks, neighbour = Semaphore(2), Barrier(2)
    at_desk, most = Value("i", 0), Value("i", 0)
    shared = (desks, neighbour, at_desk, most)
    visitors = [Process(target=visit, args=shared) for _ in range(6)]
    for process in visitors:
        process.start()
    for process in visitors:
        process.join()
    print(f"6 visitors, 2 desks, at once at most {most.value}")
    #> 6 visitors, 2 desks, at once at most 2
