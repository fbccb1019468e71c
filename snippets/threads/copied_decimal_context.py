from contextvars import copy_context
from decimal import getcontext, localcontext
from threading import Thread


def with_localcontext() -> None:
    with localcontext(prec=3):
        pass


def with_getcontext() -> None:
    getcontext().prec = 3


print(f"main: {getcontext().prec} digits")
#> main: 28 digits
for change in (with_localcontext, with_getcontext):
    thread = Thread(target=copy_context().run, args=(change,))
    thread.start()
    thread.join()
    print(f"main, after {change.__name__} in a thread: {getcontext().prec}")
    #> main, after with_localcontext in a thread: 28
    #> main, after with_getcontext in a thread: 3
