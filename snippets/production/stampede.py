import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Lock

GUESTS = 10
all_found_it_empty, one_computes = Barrier(GUESTS), Lock()
asked: list[str] = []


def ask_database() -> str:
    asked.append("menu")
    time.sleep(0.1)
    return "tea, soup"


def everybody_asks(cache: dict[str, str]) -> str:
    if "menu" not in cache:
        all_found_it_empty.wait()  # (1)!
        cache["menu"] = ask_database()
    return cache["menu"]


def one_asks(cache: dict[str, str]) -> str:
    if "menu" not in cache:
        all_found_it_empty.wait()
        with one_computes:
            if "menu" not in cache:  # (2)!
                cache["menu"] = ask_database()
    return cache["menu"]


with ThreadPoolExecutor(GUESTS) as guests:
    for view in everybody_asks, one_asks:
        asked.clear()
        answers = set(guests.map(view, [{}] * GUESTS))
        print(f"{view.__name__}: {answers}, the database was asked {len(asked)} times")
        #> everybody_asks: {'tea, soup'}, the database was asked 10 times
        #> one_asks: {'tea, soup'}, the database was asked 1 times
