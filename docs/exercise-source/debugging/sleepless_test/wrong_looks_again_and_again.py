# refused: hang
import queue
import threading
import time


class Kitchen:
    def __init__(self) -> None:
        self.orders, self.served = queue.Queue(), []
        self.cook = threading.Thread(target=self.work, name="cook")
        self.cook.start()

    def work(self) -> None:
        while (dish := self.orders.get()) is not None:
            self.served.append(dish)

    def close(self) -> None:
        self.orders.put(None)
        self.cook.join()


def test_soup_is_served(kitchen: Kitchen) -> None:
    kitchen.orders.put("soup")
    while not kitchen.served:
        time.sleep(0.01)
    assert kitchen.served == ["soup"]
    kitchen.close()


def main() -> None:
    test_soup_is_served(Kitchen())
    print("green")


if __name__ == "__main__":
    main()
