# /// script
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "Windows has no faulthandler.register(): use dump_traceback_later()"
# why.zh = "Windows 没有 faulthandler.register()：用 dump_traceback_later()"
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL, SIGABRT shows only the thread that got the signal"
# why.zh = "没有 GIL 时，SIGABRT 只写出收到信号的那个线程"
# ///
import re
import signal
import subprocess
import sys

HUNG = """
import faulthandler, signal, threading
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


def ask(option: list[str], number: signal.Signals) -> None:
    command = [sys.executable, *option, "-c", HUNG]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as hung:
        hung.stdout.readline()
        hung.send_signal(number)
        report = ""
        while "<module>" not in report:  # (1)!
            report += hung.stderr.readline()
        try:
            ending = f"ends with {hung.wait(timeout=0.5)}"
        except subprocess.TimeoutExpired:
            ending = "lives on"
            hung.kill()
    functions = sorted(set(re.findall(r"in (wait_for_it|<module>)", report)))
    print(f"{number.name}: {', '.join(functions)}; the program {ending}")


ask([], signal.SIGUSR1)
ask(["-X", "faulthandler"], signal.SIGABRT)
