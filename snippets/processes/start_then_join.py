import time
from multiprocessing import Barrier, Process
from multiprocessing.synchronize import Barrier as BarrierType


def brew(cup: str, all_three_have_begun: BarrierType) -> None:
    print(f"{cup} begins")
    all_three_have_begun.wait()
    time.sleep(0.3)
    print(f"{cup} is ready")


if __name__ == "__main__":
    meeting = Barrier(3)
    names = ("tea", "coffee", "cocoa")
    cups = [Process(target=brew, args=(name, meeting), name=name) for name in names]
    for process in cups:
        process.start()  # (1)!
    for process in cups:
        process.join()  # (2)!
    print(f"exit codes of the three processes: {[process.exitcode for process in cups]}")
