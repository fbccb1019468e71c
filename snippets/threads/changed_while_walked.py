from collections import deque
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
titles, queue = set(stock), deque(stock)
for books, change in (
    (stock, lambda: stock.update(Lolita=1)),
    (titles, lambda: titles.add("Lolita")),
    (queue, lambda: queue.append("Lolita")),
):
    try:
        walk(books, change)
    except RuntimeError as error:
        print(error)
        #> dictionary changed size during iteration
        #> Set changed size during iteration
        #> deque mutated during iteration


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
