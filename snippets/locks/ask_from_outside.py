# /// script
# requires-python = ">=3.15"
# [tool.recorded]
# timeout = 60
# systems = ["linux"]
# why.en = "new in Python 3.15; allowed in the way of Linux, Windows wants an administrator"
# why.zh = "Python 3.15 新增；这里按 Linux 的办法授权，Windows 要管理员权限"
# ///
import re
import subprocess
import sys
from pathlib import Path

HUNG = """
import ctypes, threading
any_process = ctypes.c_ulong(-1)
ctypes.CDLL(None).prctl(0x59616D61, any_process)
lock, begun = threading.Lock(), threading.Event()
def wait_for_it():
    begun.set()
    lock.acquire()
lock.acquire()
threading.Thread(target=wait_for_it, daemon=True).start()
begun.wait()
print("about to hang", flush=True)
lock.acquire()
"""


def asleep(pid: int) -> bool:
    """Whether the kernel says of every thread of the process that it sleeps (state S)."""
    stats = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/stat")]
    return all(stat.rpartition(") ")[2].startswith("S") for stat in stats)


with subprocess.Popen([sys.executable, "-c", HUNG], stdout=subprocess.PIPE) as hung:
    hung.stdout.readline()
    while not asleep(hung.pid):
        pass
    for options in ([], ["--all-threads"]):
        command = [sys.executable, "-m", "profiling.sampling", "dump", *options, str(hung.pid)]
        report = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        frames = re.findall(r'"<string>", line \d+, in (\S+)', report)
        print(" ".join(["dump", *options]), frames)
        #> dump ['<module>']
        #> dump --all-threads ['wait_for_it', '<module>']
    hung.kill()
