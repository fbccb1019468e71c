# /// script
# [tool.recorded]
# exclusive = true
# timeline = false
# timeout = 60
# [tool.recorded.vary.processor_ratio]
# match = '(\d+\.\d) times the processor'
# least = 0.5
# most = 2.0
# [tool.recorded.vary.speed_ratio]
# match = '(\d+\.\d) times as fast'
# least = 0.1
# most = 10
# ///
import time
from multiprocessing import Process, SimpleQueue


def compute(costs) -> None:
    began = time.process_time()  # (1)!
    total = 0
    for i in range(8_000_000):
        total += i & 3
    costs.put(time.process_time() - began)


def one_by_one(costs) -> None:
    compute(costs)
    compute(costs)


def in_two_processes(costs) -> None:
    halves = [Process(target=compute, args=(costs,)) for _ in range(2)]
    for process in halves:
        process.start()
    for process in halves:
        process.join()


if __name__ == "__main__":
    costs = SimpleQueue()
    elapsed, cost = {}, {}
    for way in (in_two_processes, one_by_one, in_two_processes):  # (2)!
        began = time.perf_counter()
        way(costs)
        elapsed[way] = time.perf_counter() - began
        cost[way] = costs.get() + costs.get()
    costs_more = cost[in_two_processes] / cost[one_by_one]
    goes_faster = elapsed[one_by_one] / elapsed[in_two_processes]
    print(f"in two processes: {costs_more:.1f} times the processor time")
    print(f"in two processes: {goes_faster:.1f} times as fast")
