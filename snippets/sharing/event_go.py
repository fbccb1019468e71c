import time
from multiprocessing import Event, Process


def run(go) -> None:
    go.wait()  # (1)!
    print("runs")


if __name__ == "__main__":
    go = Event()
    runners = [Process(target=run, args=(go,), name=name) for name in ("Ann", "Bob")]
    for process in runners:
        process.start()
    time.sleep(0.3)  # (2)!
    print("go!")
    go.set()
    for process in runners:
        process.join()
    print("the race is over")
    late = Process(target=run, args=(go,), name="late")
    late.start()  # (3)!
    late.join()
