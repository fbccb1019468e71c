# /// script
# requires-python = ">=3.14"
# [tool.recorded.why]
# en = "`InterpreterPoolExecutor` is new in Python 3.14"
# zh = "`InterpreterPoolExecutor` 是 Python 3.14 新增的"
# ///
from concurrent.futures import InterpreterPoolExecutor


def write_first(numbers: list[int] | bytearray | memoryview) -> int:
    numbers[0] = 99
    return numbers[0]


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as pool:
        print(f"a lambda: {pool.submit(lambda: 42).result()}")  # (1)!
        #> a lambda: 42
        a_list, some_bytes = [1, 2], bytearray([1, 2])
        for name, thing, ours in (
            ("list", a_list, a_list),
            ("bytearray", some_bytes, some_bytes),
            ("memoryview", memoryview(some_bytes), some_bytes),  # (2)!
        ):
            there = pool.submit(write_first, thing).result()
            print(f"{name}: there {there}, here {ours[0]}")
            #> list: there 99, here 1
            #> bytearray: there 99, here 1
            #> memoryview: there 99, here 99
