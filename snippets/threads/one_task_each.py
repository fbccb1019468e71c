# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "it looks into /proc of Linux; on Windows psutil counts threads with num_threads()"
# why.zh = "要看 Linux 的 /proc；在 Windows 上用 psutil 的 num_threads()"
# ///
import os
import threading
from pathlib import Path


def kernel_tasks() -> set[int]:
    return {int(entry.name) for entry in Path("/proc/self/task").iterdir()}


may_go = threading.Event()
workers = [threading.Thread(target=may_go.wait) for _ in range(3)]
print("tasks at the start:", len(kernel_tasks()))
#> tasks at the start: 1
print("the main thread has the number of the process:", kernel_tasks() == {os.getpid()})
#> the main thread has the number of the process: True

for worker in workers:
    worker.start()
known = {thread.native_id for thread in threading.enumerate()}
print("tasks with three workers:", len(kernel_tasks()))
#> tasks with three workers: 4
print("Python's native_id are the kernel's numbers:", known == kernel_tasks())
#> Python's native_id are the kernel's numbers: True

may_go.set()
for worker in workers:
    worker.join()
print("threads at the end:", threading.active_count())
#> threads at the end: 1
