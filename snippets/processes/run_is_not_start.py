import time
from multiprocessing import Process


def brew(cup: str) -> None:
    print(f"{cup} begins")
    time.sleep(0.2)


if __name__ == "__main__":
    tea = Process(target=brew, args=("tea",), name="tea")
    tea.run()  # (1)!
    print(f"tea has a process: {tea.pid is not None}")

    coffee = Process(target=brew, args=("coffee",), name="coffee")
    coffee.start()
    coffee.join()
    print(f"coffee has a process: {coffee.pid is not None}")
