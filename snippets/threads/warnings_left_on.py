# /// script
# [[tool.recorded.differs]]
# python = ">=3.14"
# build = "free-threaded"
# run = "3.15t"
# why.en = "in a free-threaded build a block of catch_warnings() holds only for its thread"
# why.zh = "自由线程构建里，catch_warnings() 块只对自己的线程有效"
# ///
import warnings
from threading import Event, Thread

warnings.showwarning = lambda message, *_: print("only shown:", message)
first_is_in, second_is_in, first_is_out = Event(), Event(), Event()


def first() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        first_is_in.set()
        second_is_in.wait()
    first_is_out.set()


def second() -> None:
    first_is_in.wait()
    with warnings.catch_warnings():  # (1)!
        second_is_in.set()
        first_is_out.wait()


workers = [Thread(target=first), Thread(target=second)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("anybody still inside:", any(worker.is_alive() for worker in workers))
try:
    warnings.warn("a harmless hint", stacklevel=1)
except UserWarning as warning:  # (2)!
    print("raised in main:", warning)
