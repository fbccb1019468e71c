import threading
import warnings

warnings.simplefilter("always")


def try_out(call: str) -> None:
    with warnings.catch_warnings(record=True) as caught:
        try:
            eval(call, {"threading": threading, "worker": threading.Thread()})
        except AttributeError as error:
            print(f"AttributeError: {error}")
            return
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
    if not caught:
        print(f"{call} is right")


try_out("threading.currentThread()")
try_out("threading.activeCount()")
try_out("worker.setDaemon(True)")
try_out("worker.getName()")
try_out("worker.setdaemon(True)")
try_out("threading.Active_count()")
try_out("threading.current_thread()")
