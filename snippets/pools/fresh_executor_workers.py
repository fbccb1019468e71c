import os
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1, max_tasks_per_child=2) as pool:
        pids = [pool.submit(os.getpid).result() for _ in range(4)]
    print(f"{len(pids)} tasks, {len(set(pids))} processes")
    #> 4 tasks, 2 processes
