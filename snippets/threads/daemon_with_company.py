# /// script
# [tool.recorded]
# margin = 1
# ///
import time
from threading import Event, Thread, main_thread

main_is_over = Event()
heard = Event()


def watch() -> None:
    main_is_over.wait()
    time.sleep(0.1)
    print("daemon still runs")
    heard.set()
    time.sleep(1)
    print("daemon has finished")


def work() -> None:
    main_thread().join()
    main_is_over.set()
    heard.wait()
    print("worker ends")  # (1)!


Thread(target=watch, name="daemon", daemon=True).start()
Thread(target=work, name="worker").start()
print("last line of main")
