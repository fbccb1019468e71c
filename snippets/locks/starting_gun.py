import threading
import time

gun = threading.Event()


def run() -> None:
    gun.wait()
    print("runs")


runners = [threading.Thread(target=run, name=f"runner-{n}") for n in (1, 2, 3)]
for runner in runners:
    runner.start()
time.sleep(0.2)
print("go")
gun.set()  # (1)!
for runner in runners:
    runner.join()
print("set or not:", gun.is_set())  # (2)!
