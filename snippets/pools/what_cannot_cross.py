# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# timeline = false
# [tool.recorded.why]
# en = "`InterpreterPoolExecutor` is new in Python 3.14"
# zh = "`InterpreterPoolExecutor` 是 Python 3.14 新增的"
# ///
from concurrent.futures import InterpreterPoolExecutor
from threading import Lock


class Cup:
    pass


class Spilt(Exception):
    pass


def type_name(thing: object) -> str:
    return type(thing).__name__


def make_cup() -> Cup:
    return Cup()


def fail(error: type[Exception]) -> None:
    raise error("tea")


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as pool:
        print(f"a Cup arrives there: {pool.submit(type_name, Cup()).result()}")
        for name, (task, *arguments) in {
            "a lock": (type_name, Lock()),
            "a Cup on the way back": (make_cup,),  # (1)!
            "KeyError": (fail, KeyError),
            "Spilt": (fail, Spilt),  # (2)!
        }.items():
            error = pool.submit(task, *arguments).exception()
            print(f"{name}: {type(error).__name__}")
