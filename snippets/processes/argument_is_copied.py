from multiprocessing import Process


def shop(basket: list[str]) -> None:
    basket.append("apple")
    print(f"basket: {basket}")


if __name__ == "__main__":
    basket: list[str] = []
    shopper = Process(target=shop, args=(basket,), name="shopper")
    shopper.start()
    shopper.join()
    print(f"basket: {basket}")
