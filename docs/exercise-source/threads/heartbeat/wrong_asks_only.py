# refused: late
import threading


class Heart:
    def __init__(self, beat, pause: float) -> None:
        self.beat = beat
        self.pause = pause
        self.asked = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self) -> None:
        while not self.asked.is_set():
            self.beat()
            self.asked.wait(self.pause)

    def start(self) -> None:
        self.thread.start()

    def stop(self) -> None:
        self.asked.set()


def main() -> None:
    first = threading.Event()
    heart = Heart(first.set, 0.01)
    heart.start()
    first.wait()
    heart.stop()
    print("still alive:", heart.thread.is_alive())


if __name__ == "__main__":
    main()
