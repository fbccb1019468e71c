import time
from multiprocessing import Process, SimpleQueue
from threading import Thread, main_thread


def watch(begun: SimpleQueue) -> None:
    begun.put(True)
    time.sleep(2)
    print("daemon has finished")


def work(daemon: Process) -> None:
    main_thread().join()
    time.sleep(0.2)
    print("daemon process alive:", daemon.is_alive())


if __name__ == "__main__":
    begun = SimpleQueue()
    daemon = Process(target=watch, args=(begun,), name="daemon", daemon=True)
    daemon.start()
    begun.get()
    Thread(target=work, args=(daemon,), name="worker").start()
    print("last line of main")
