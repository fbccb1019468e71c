import subprocess
import sys

PROGRAM = """
import atexit

def save():
    from concurrent.futures import ThreadPoolExecutor
    ThreadPoolExecutor().submit(print, "saved").result()

{first}
atexit.register(save)
"""

for first in ("import threading", "import concurrent.futures.thread"):  # (1)!
    python = [sys.executable, "-I", "-c", PROGRAM.format(first=first)]
    ran = subprocess.run(python, capture_output=True, text=True)
    print(ran.stderr.splitlines()[-1])
    #> RuntimeError: can't register atexit after shutdown
    #> RuntimeError: cannot schedule new futures after interpreter shutdown
