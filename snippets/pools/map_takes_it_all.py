# /// script
# requires-python = ">=3.14"
# [tool.recorded.why]
# en = "`buffersize` is new in Python 3.14"
# zh = "`buffersize` 是 Python 3.14 新增的"
# ///
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

taken = 0


def numbers() -> Iterator[int]:
    global taken
    for n in range(1000):
        taken = n + 1
        yield n


def use_one_result(executor: Executor) -> None:
    with executor:
        next(executor.map(abs, numbers()))
        print(f"one result used, {taken} numbers taken")
        #> one result used, 1000 numbers taken
        #> one result used, 1000 numbers taken

        next(executor.map(abs, numbers(), buffersize=4))  # (1)!
        print(f"with a buffersize of 4, {taken} numbers taken")
        #> with a buffersize of 4, 5 numbers taken
        #> with a buffersize of 4, 5 numbers taken


if __name__ == "__main__":
    use_one_result(ThreadPoolExecutor(max_workers=2))
    use_one_result(ProcessPoolExecutor(max_workers=2))
