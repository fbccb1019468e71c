# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fork: max_tasks_per_child works there as it is"
# zh = "Windows 没有 fork：max_tasks_per_child 直接可用"
# ///
import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

if __name__ == "__main__":
    fork = get_context("fork")
    try:
        ProcessPoolExecutor(1, max_tasks_per_child=2, mp_context=fork)
    except ValueError as error:
        print(f"executor: {type(error).__name__}")
        #> executor: ValueError
    with fork.Pool(1, maxtasksperchild=2) as pool:
        pids = [pool.apply(os.getpid) for _ in range(4)]
    print(f"Pool: {len(pids)} tasks, {len(set(pids))} processes")
    #> Pool: 4 tasks, 2 processes
