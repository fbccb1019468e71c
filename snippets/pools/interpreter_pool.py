# /// script
# requires-python = ">=3.14"
# [tool.recorded.why]
# en = "`InterpreterPoolExecutor` is new in Python 3.14"
# zh = "`InterpreterPoolExecutor` 是 Python 3.14 新增的"
# ///
import os
from concurrent.futures import InterpreterPoolExecutor
from concurrent.interpreters import get_current

seen: list[int] = []


def visit(n: int) -> tuple[int, int, list[int]]:
    seen.append(n)
    return os.getpid(), get_current().id, seen


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as pool:
        pool.submit(visit, 1).result()
        pid, interpreter, theirs = pool.submit(visit, 2).result()
    print(f"same process: {pid == os.getpid()}")
    #> same process: True
    print(f"same interpreter: {interpreter == get_current().id}")
    #> same interpreter: False
    print(f"seen there: {theirs}, seen here: {seen}")  # (1)!
    #> seen there: [1, 2], seen here: []
