from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def shop(basket: list[str], till: Connection) -> None:
    basket.append("apple")
    till.send(basket)  # (1)!


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    shopper = Process(target=shop, args=([], sender))
    shopper.start()
    basket = receiver.recv()  # (2)!
    shopper.join()
    print(f"basket: {basket}, exit code {shopper.exitcode}")
    #> basket: ['apple'], exit code 0
