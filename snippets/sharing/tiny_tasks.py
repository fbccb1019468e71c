# /// script
# [tool.recorded]
# exclusive = true
# timeline = false
# [tool.recorded.vary.ratio]
# match = '(\d+) times'
# least = 1000
# ///
import time
from multiprocessing import Process


def square(number: int) -> int:
    return number * number


def in_a_loop(times: int) -> float:
    began = time.perf_counter()
    for number in range(times):
        square(number)
    return (time.perf_counter() - began) / times


def in_processes(times: int) -> float:
    began = time.perf_counter()
    for number in range(times):
        process = Process(target=square, args=(number,))
        process.start()
        process.join()
    return (time.perf_counter() - began) / times


if __name__ == "__main__":
    in_processes(1)
    print(f"processes take {in_processes(20) / in_a_loop(20_000):.0f} times as long as the loop")
