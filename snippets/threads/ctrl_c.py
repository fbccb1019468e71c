# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no pthread_kill() to send Ctrl-C with; signal.raise_signal() does, in main"
# why.zh = "Windows 没有 pthread_kill()：在主线程里用 signal.raise_signal()"
# ///
import time
from signal import SIGINT, pthread_kill
from threading import Event, Thread, Timer, main_thread


def watch() -> None:
    stop.wait()
    print("watcher puts everything away")


stop = Event()
watcher = Thread(target=watch, name="watcher")
watcher.start()
try:
    Timer(0.2, pthread_kill, args=(main_thread().ident, SIGINT)).start()  # (1)!
    time.sleep(10)
except KeyboardInterrupt:
    print("KeyboardInterrupt is raised in main, watcher alive:", watcher.is_alive())
stop.set()
watcher.join()
print("watcher alive:", watcher.is_alive())
