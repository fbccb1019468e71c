# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# timeout = 90
# systems = ["linux"]
# why.en = "new in Python 3.14; allowed in the way of Linux, Windows wants an administrator"
# why.zh = "Python 3.14 新增；这里按 Linux 的办法授权，Windows 要管理员权限"
# ///
import select
import signal
import subprocess
import sys

PREFACE = """
import ctypes, signal, threading, time
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1))
signal.signal(signal.SIGUSR1, lambda number, frame: None)
lock, guests = threading.Lock(), ["Ann", "Bob"]
lock.acquire()
print("begun", flush=True)
"""
WORKS = "while True: time.sleep(0.1)"
HANGS = "lock.acquire()"


def attach(main: str) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", PREFACE + main], stdout=pipe) as patient:
        patient.stdout.readline()
        command = [sys.executable, "-m", "pdb", "-p", str(patient.pid)]
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, bufsize=0) as debugger:
            debugger.stdin.write(b"p guests\nq\n")
            patience = 2 if main == HANGS else 60
            print(f"{main}: {'answers' if answers(debugger, patience) else 'no answer'}")
            #> while True: time.sleep(0.1): answers
            #> lock.acquire(): no answer
            if main == HANGS:
                while not answers(debugger, 1):
                    patient.send_signal(signal.SIGUSR1)  # (1)!
                print("after a signal: answers")
                #> after a signal: answers
            print(debugger.stdout.read().decode().replace("(Pdb) ", "").splitlines()[-1])
            #> ['Ann', 'Bob']
            #> ['Ann', 'Bob']
        patient.kill()


def answers(debugger: subprocess.Popen, seconds: float) -> bool:
    return bool(select.select([debugger.stdout], [], [], seconds)[0])


attach(WORKS)
attach(HANGS)
