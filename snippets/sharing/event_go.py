from multiprocessing import Event, Process, Semaphore


def run(at_the_line, go) -> None:
    at_the_line.release()
    go.wait()  # (1)!
    print("runs")


if __name__ == "__main__":
    at_the_line = Semaphore(0)
    go = Event()
    runners = [Process(target=run, args=(at_the_line, go), name=name) for name in ("Ann", "Bob")]
    for process in runners:
        process.start()
    for _ in runners:
        at_the_line.acquire()  # (2)!
    print("go!")
    go.set()
    for process in runners:
        process.join()
    print("the race is over")
    late = Process(target=run, args=(at_the_line, go), name="late")
    late.start()  # (3)!
    late.join()
