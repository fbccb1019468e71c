# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no pthread_kill(); signal.raise_signal() reaches the handler in main, too"
# why.zh = "Windows 没有 pthread_kill()；raise_signal() 同样到主线程的处理函数"
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
