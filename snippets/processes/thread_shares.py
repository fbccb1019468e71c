from threading import Thread

stock = 100


def sell() -> None:
    global stock
    stock = 3
    print(f"stock: {stock}")


if __name__ == "__main__":
    seller = Thread(target=sell, name="seller")
    seller.start()
    seller.join()
    print(f"stock: {stock}")
