from collections.abc import Callable, Iterable
from threading import Thread


def walk(books: Iterable[str], change: Callable[[], object]) -> list[str]:
    seen = []
    for book in books:
        seen.append(book)
        if len(seen) == 1:  # (1)!
            other = Thread(target=change)
            other.start()
            other.join()
    return seen


stock = {"Emma": 1, "Ulysses": 2, "Walden": 3}
try:
    walk(stock, lambda: stock.update(Lolita=1))
except RuntimeError as error:
    print("the dictionary:", error)
    #> the dictionary: dictionary changed size during iteration


def sell_one_buy_one() -> None:
    del stock["Ulysses"]
    stock["Lolita"] = 1  # (2)!


stock = {"Emma": 1, "Ulysses": 2, "Walden": 3}
print("one out, one in:", walk(stock, sell_one_buy_one))
#> one out, one in: ['Emma', 'Walden', 'Lolita']

shelf = ["Emma", "Ulysses", "Walden"]
print("the list:", walk(shelf, lambda: shelf.remove("Emma")))
#> the list: ['Emma', 'Walden']

shelf = ["Emma", "Ulysses", "Walden"]
print("a copy:", walk(list(shelf), lambda: shelf.remove("Emma")))  # (3)!
#> a copy: ['Emma', 'Ulysses', 'Walden']
