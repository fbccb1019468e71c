import time
from threading import Thread, main_thread


def work() -> None:
    main_thread().join()  # (1)!
    print("main thread alive:", main_thread().is_alive())
    time.sleep(0.2)
    print("but the process is not over, I still work")


Thread(target=work, name="worker").start()
print("last line of main")
