# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc; Windows knows no zombies: look at exitcode there"
# zh = "要读 /proc；Windows 没有僵尸进程：在那里看 exitcode 即可"
# ///
import os
from collections import Counter
from pathlib import Path


def state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def pages(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1])


children = []
for _ in range(50):
    child = os.fork()
    if child == 0:
        os._exit(0)
    children.append(child)
for child in children:
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)

print("states:", dict(Counter(state(child) for child in children)))
#> states: {'Z': 50}
print("pages of memory:", sum(pages(child) for child in children))
#> pages of memory: 0
collected = 0
try:
    while True:
        os.waitpid(-1, 0)  # (1)!
        collected += 1
except ChildProcessError:
    print("collected:", collected)
    #> collected: 50
print("left in /proc:", sum(Path(f"/proc/{child}").exists() for child in children))
#> left in /proc: 0
