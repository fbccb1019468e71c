# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# [tool.recorded.vary.ratio]
# match = 'costs (\d+) times'
# least = 2
# most = 9000
# ///
import itertools
import time
from multiprocessing import Process, SimpleQueue
from threading import Thread


def tell_own_time(told) -> None:
    told.put(time.process_time())


def run(one: Thread | Process) -> None:
    one.start()
    one.join()
    assert not one.is_alive()


def cost_of_a_thread(seconds: float) -> float:
    began = time.process_time()
    for started in itertools.count(1):
        run(Thread(target=time.process_time))
        spent = time.process_time() - began  # (1)!
        if spent > seconds:
            return spent / started


def cost_of_a_process(times: int) -> float:
    told = SimpleQueue()
    began = time.process_time()
    for _ in range(times):
        run(Process(target=tell_own_time, args=(told,)))
    children = sum(told.get() for _ in range(times))  # (2)!
    return (time.process_time() - began + children) / times


if __name__ == "__main__":
    ratio = cost_of_a_process(10) / cost_of_a_thread(0.05)
    print(f"a process costs {ratio:.0f} times the processor time of a thread")
