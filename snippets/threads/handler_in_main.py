# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no pthread_kill() to send a signal to one thread with"
# why.zh = "程序用 pthread_kill() 给一个线程发信号，Windows 上没有这个函数"
# ///
import signal
import threading


def on_signal(number: int, frame: object) -> None:
    print("the handler runs here")


def work() -> None:
    try:
        signal.signal(signal.SIGUSR1, on_signal)
    except ValueError as error:
        print(error)
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)  # (1)!


signal.signal(signal.SIGUSR1, on_signal)
worker = threading.Thread(target=work, name="worker")
worker.start()
worker.join()
print("joined the worker")
