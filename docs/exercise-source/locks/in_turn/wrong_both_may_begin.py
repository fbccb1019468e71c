# refused: order
import threading


class Clock:
    def __init__(self) -> None:
        self.may_tick = threading.Semaphore(1)
        self.may_tock = threading.Semaphore(1)

    def tick(self, say) -> None:
        for _ in range(2):
            self.may_tick.acquire()
            say("tick")
            self.may_tock.release()

    def tock(self, say) -> None:
        for _ in range(2):
            self.may_tock.acquire()
            say("tock")
            self.may_tick.release()


def main() -> None:
    clock = Clock()
    threads = [threading.Thread(target=turn, args=(print,)) for turn in (clock.tick, clock.tock)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
