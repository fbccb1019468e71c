import threading


class Clock:
    def tick(self, say) -> None:
        for _ in range(2):
            say("tick")

    def tock(self, say) -> None:
        for _ in range(2):
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
