import subprocess
import sys

SCRIPT = """
import os, signal
print("tea is ready", flush={flush})
os.kill(os.getpid(), signal.SIGTERM)  # what terminate() sends
"""

for flush in (False, True):
    command = [sys.executable, "-E", "-c", SCRIPT.format(flush=flush)]  # (1)!
    arrived = subprocess.run(command, stdout=subprocess.PIPE, text=True).stdout
    print(f"flush={flush}: {arrived!r} has arrived")
    #> flush=False: '' has arrived
    #> flush=True: 'tea is ready\n' has arrived
