from threading import Event, Thread

begun, go_on = Event(), Event()
prices = [30, 10, 20]


def price(number: int) -> int:
    begun.set()
    go_on.wait()
    return number


def sort_by_price() -> None:
    try:
        prices.sort(key=price)
    except ValueError as error:
        print("ValueError:", error)


for add_meanwhile in (False, True):
    begun.clear()
    go_on.clear()
    sorter = Thread(target=sort_by_price, name="sorter")
    sorter.start()
    begun.wait()
    print("seen in the middle:", prices)
    if add_meanwhile:
        prices.append(40)
    go_on.set()
    sorter.join()
    print("afterwards:", prices)
