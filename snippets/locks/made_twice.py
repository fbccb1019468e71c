# /// script
# requires-python = ">=3.12"
# [tool.recorded]
# timeout = 10
# why.en = "up to Python 3.11 cached_property held a lock, so two threads could not meet inside"
# why.zh = "Python 3.11 及以前，cached_property 带着一把锁，两个线程不可能同时在里面"
# ///
from functools import cache, cached_property
from threading import Barrier, Thread

both_are_inside = Barrier(2)
made: list[object] = []
connection: object | None = None


def connect() -> object:
    both_are_inside.wait()  # (1)!
    made.append(object())
    return made[-1]


def when_missing() -> object:
    global connection
    if connection is None:
        connection = connect()
    return connection


class Shop:
    @cached_property
    def database(self) -> object:
        return connect()


shop = Shop()
for name, get in (
    ("if it is None", when_missing),
    ("@cache", cache(connect)),
    ("@cached_property", lambda: shop.database),
):
    made.clear()
    workers = [Thread(target=get) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{name:16} connections made: {len(made)}")
    #> if it is None    connections made: 2
    #> @cache           connections made: 2
    #> @cached_property connections made: 2
