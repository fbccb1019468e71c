# refused: order
import threading


class Clock:
    def __init__(self) -> None:
        self.lock = threading.Lock()

    def tick(self, say) -> None:
        for _ in range(2):
            with self.lock:
                say("tick")

    def tock(self, say) -> None:
        for _ in range(2):
            with self.lock:
                say("tock")


def main() -> None:
    clock = Clock()
    threads = [threading.Thread(target=turn, args=(print,)) for turn in (clock.tick, clock.tock)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
