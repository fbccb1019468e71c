# /// script
# requires-python = ">=3.14"
# [tool.recorded.why]
# en = "`buffersize` is new in Python 3.14"
# zh = "`buffersize` 是 Python 3.14 新增的"
# ///
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

taken = 0


def numbers() -> Iterator[int]:
    global taken
    for n in range(1000):
        taken = n + 1
        yield n


with ThreadPoolExecutor(max_workers=2) as pool:
    next(pool.map(abs, numbers()))
    print(f"one result used, {taken} numbers taken")
    #> one result used, 1000 numbers taken

    next(pool.map(abs, numbers(), buffersize=4))  # (1)!
    print(f"one result used, {taken} numbers taken")
    #> one result used, 5 numbers taken
