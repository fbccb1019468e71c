# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "it sends itself the signal of Ctrl-C with os.kill(), which ends a process on Windows"
# why.zh = "程序用 os.kill() 给自己发送 Ctrl-C 的信号；在 Windows 上 os.kill() 会直接结束进程"
# ///
import os
import signal
import time
from threading import Event, Thread


def watch() -> None:
    watching.set()
    stop.wait()
    print("watcher puts everything away")


watching, stop = Event(), Event()
watcher = Thread(target=watch, name="watcher")
watcher.start()
watching.wait()
time.sleep(0.1)
try:
    os.kill(os.getpid(), signal.SIGINT)  # (1)!
    watcher.join()
except KeyboardInterrupt:
    print("KeyboardInterrupt is raised in main, watcher alive:", watcher.is_alive())
    stop.set()
watcher.join()
