# /// script
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# builds = ["free-threaded"]
# why.en = "shows what faulthandler does where there is no GIL; crashes of Windows look different"
# why.zh = "演示没有 GIL 时 faulthandler 的表现；Windows 的崩溃表现不同"
# ///
import re
import signal
import subprocess
import sys

HUNG = """
import faulthandler, signal, threading
faulthandler.enable()
faulthandler.register(signal.SIGUSR1)
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

for number in (signal.SIGUSR1, signal.SIGABRT):
    command, pipe = [sys.executable, "-c", HUNG], subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as hung:
        hung.stdout.readline()
        hung.send_signal(number)
        report = ""
        while " in <module>" not in report:
            report += hung.stderr.readline()
        hung.kill()
    print(f"{number.name}: {sorted(set(re.findall(r'in (wait_for_it|<module>)', report)))}")
    #> SIGUSR1: ['<module>', 'wait_for_it']
    #> SIGABRT: ['<module>']
