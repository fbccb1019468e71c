# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# systems = ["linux"]
# [tool.recorded.why]
# en = "whether the worker is idle is read in Linux's /proc; on Windows take an executor as well"
# zh = "是否闲着要看 Linux 的 /proc；在 Windows 上同样改用 Executor"
# ///
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, TimeoutError
from pathlib import Path


def kill_when_idle(pid: int) -> None:
    stat = Path(f"/proc/{pid}/stat")
    while stat.read_text().rpartition(") ")[2][0] != "S":  # (1)!
        time.sleep(0.01)
    os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        kill_when_idle(executor.submit(os.getpid).result())
        try:
            error = executor.submit(abs, -7).exception()
        except RuntimeError as refused:  # (2)!
            error = refused
        print(f"executor: {type(error).__name__}")
    with Pool(1) as pool:
        kill_when_idle(pool.apply(os.getpid))
        task = pool.apply_async(abs, (-7,))
        try:
            print(task.get(timeout=0.5))
        except TimeoutError:
            print("Pool: the new worker gets no task", flush=True)
    print("never reached")  # (3)!
