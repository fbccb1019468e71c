from multiprocessing import Process


def greet(guest: str) -> None:
    print(f"hello {guest}, from a function")


class Greeter(Process):
    def __init__(self, guest: str) -> None:
        super().__init__()  # (1)!
        self.guest = guest

    def run(self) -> None:  # (2)!
        print(f"hello {self.guest}, from a class")


if __name__ == "__main__":
    first = Process(target=greet, args=("Ada",))
    second = Greeter("Grace")
    first.start()
    second.start()
    print("both are started")  # (3)!
    first.join()
    second.join()
    print("both have greeted")
