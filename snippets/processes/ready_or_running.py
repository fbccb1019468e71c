# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "it reads /proc and chooses its core by a Linux call; on Windows use psutil"
# zh = "要读 /proc，还要选核，是 Linux 的方式；在 Windows 上用 psutil"
# ///
import os
import sys
import time
from pathlib import Path
from subprocess import PIPE, Popen

COMPUTE = [sys.executable, "-c", "print('ready', flush=True)\nwhile True: pass"]


def state(process: Popen) -> str:
    return Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0]


os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # (1)!
crowd = [Popen(COMPUTE, stdout=PIPE) for _ in range(3)]
for process in crowd:
    process.stdout.readline()

cores = set.union(*[os.sched_getaffinity(process.pid) for process in crowd])
print(f"{len(crowd)} processes, {len(cores)} core")
#> 3 processes, 1 core
for look in range(3):
    time.sleep(0.05)
    print(f"look {look}: {' '.join(state(process) for process in crowd)}")
    #> look 0: R R R
    #> look 1: R R R
    #> look 2: R R R

for process in crowd:
    process.kill()
    process.communicate()
