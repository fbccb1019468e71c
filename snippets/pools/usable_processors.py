# /// script
# [tool.recorded]
# timeline = false
# systems = ["linux"]
# [[tool.recorded.differs]]
# python = "<3.13"
# run = "3.12"
# [tool.recorded.differs.why]
# en = "Up to Python 3.12 both count all processors, usable or not"
# zh = "Python 3.12 及以前，两者数的都是全部处理器，不管能不能用"
# [tool.recorded.why]
# en = "os.sched_setaffinity() is Linux's; on Windows set PYTHON_CPU_COUNT (3.13)"
# zh = "os.sched_setaffinity() 属于 Linux；Windows 上设 PYTHON_CPU_COUNT（3.13）"
# ///
import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, active_children, get_context

if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # (1)!
    with Pool():
        in_pool = len(active_children())
    with ProcessPoolExecutor(mp_context=get_context("fork")) as executor:  # (2)!
        executor.submit(abs, -1).result()
        in_executor = len(active_children())
    for name, workers in (("Pool", in_pool), ("executor", in_executor)):
        print(f"{name}: as many as this program may use: {workers == 1}")
        print(f"{name}: as many as the machine has: {workers == os.cpu_count()}")
