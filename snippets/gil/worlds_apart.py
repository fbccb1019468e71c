# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# why.en = "the module concurrent.interpreters came with Python 3.14"
# why.zh = "concurrent.interpreters 模块是 Python 3.14 加入的"
# ///
import os
import threading
from concurrent import interpreters
from contextlib import closing

basket = ["apple"]


def add(fruit: str) -> list[str]:
    basket.append(fruit)
    return basket


def where_am_i() -> tuple[int, int]:
    return os.getpid(), threading.get_native_id()


if __name__ == "__main__":
    with closing(interpreters.create()) as one, closing(interpreters.create()) as two:
        print("same process and thread:", one.call(where_am_i) == where_am_i())
        #> same process and thread: True
        print("one:", one.call(add, "pear"))
        #> one: ['apple', 'pear']
        print("one:", one.call(add, "plum"))
        #> one: ['apple', 'pear', 'plum']
        print("two:", two.call(add, "fig"))
        #> two: ['apple', 'fig']
    print("main:", basket)
    #> main: ['apple']
