from multiprocessing import Process


class Forgetful(Process):
    def __init__(self, guest: str) -> None:
        self.guest = guest

    def run(self) -> None:
        print(f"hello {self.guest}")


class Late(Forgetful):
    def __init__(self, guest: str) -> None:
        self.guest = guest
        super(Forgetful, self).__init__()


if __name__ == "__main__":
    try:
        Forgetful("Ada").start()
    except AttributeError as error:
        print(f"AttributeError: {error}")
    late = Late("Grace")
    late.start()
    late.join()
    print(f"exit code {late.exitcode}")
