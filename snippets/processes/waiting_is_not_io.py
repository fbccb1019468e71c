# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has non-blocking pipes only since Python 3.12: read in a thread"
# zh = "Windows 从 Python 3.12 起才有非阻塞管道：放进线程里读"
# ///
import os
import time
from threading import Lock

lock = Lock()
lock.acquire()
began = time.monotonic()
lock.acquire(timeout=0.2)  # (1)!
print("no I/O, but blocked:", time.monotonic() - began > 0.19)
#> no I/O, but blocked: True

receiver, sender = os.pipe()
os.set_blocking(receiver, False)
try:
    os.read(receiver, 100)  # (2)!
except BlockingIOError as error:
    print("I/O, but not blocked:", type(error).__name__)
    #> I/O, but not blocked: BlockingIOError
