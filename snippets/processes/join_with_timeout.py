from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType
from time import sleep


def brew(done: EventType) -> None:
    done.wait()


if __name__ == "__main__":
    done = Event()
    slow = Process(target=brew, args=(done,))
    slow.start()

    sleep(0.2)  # (1)!
    print("after sleep: alive", slow.is_alive())
    #> after sleep: alive True

    answer = slow.join(timeout=0.2)
    print("after join(timeout): answer", answer, "- alive", slow.is_alive())
    #> after join(timeout): answer None - alive True

    done.set()
    answer = slow.join()
    print("after join(): answer", answer, "- exit code", slow.exitcode)
    #> after join(): answer None - exit code 0
