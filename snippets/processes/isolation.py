from multiprocessing import Process

stock = 100


def sell() -> None:
    global stock
    stock = 3
    print(f"stock: {stock}")


if __name__ == "__main__":
    seller = Process(target=sell, name="seller")
    seller.start()
    seller.join()
    print(f"stock: {stock}")
