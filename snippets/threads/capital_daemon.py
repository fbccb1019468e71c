import time
from threading import Thread, main_thread


def work() -> None:
    main_thread().join()
    time.sleep(0.2)
    print("not a daemon: main waited for me")


worker = Thread(target=work, name="worker")
worker.Daemon = True  # (1)!
worker.start()
print("Daemon:", worker.Daemon, "daemon:", worker.daemon)
print("last line of main")
