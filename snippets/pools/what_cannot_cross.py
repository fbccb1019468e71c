# /// script
# requires-python = ">=3.14"
# [tool.recorded.why]
# en = "`InterpreterPoolExecutor` is new in Python 3.14"
# zh = "`InterpreterPoolExecutor` 是 Python 3.14 新增的"
# ///
from concurrent.futures import InterpreterPoolExecutor
from threading import Lock


def add_to(things: list) -> int:
    things.append("more")
    return len(things)


def fail() -> None:
    raise KeyError("lost")


if __name__ == "__main__":
    things = ["one"]
    with InterpreterPoolExecutor(max_workers=1) as pool:
        there = pool.submit(add_to, things).result()
        print(f"there: {there}, here: {len(things)}")  # (1)!
        #> there: 2, here: 1
        print(f"error: {pool.submit(fail).exception()!r}")
        #> error: KeyError('lost')
        print(f"lock: {type(pool.submit(add_to, Lock()).exception()).__name__}")
        #> lock: NotShareableError
