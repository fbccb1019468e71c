import re
import subprocess
import sys

HUNG = """
import faulthandler
import threading

faulthandler.dump_traceback_later(0.5, exit=True)
lock = threading.Lock()
lock.acquire()
lock.acquire()
"""

child = subprocess.run([sys.executable, "-c", HUNG], stderr=subprocess.PIPE, text=True)
first, *_, last = child.stderr.splitlines()
number = int(re.search(r"line (\d+)", last)[1])
print("exit code", child.returncode)
print(first)
print(f"line {number}: {HUNG.splitlines()[number - 1]}")
