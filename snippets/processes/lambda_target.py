# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: put the function at the top of a module"
# zh = "Windows 只有 spawn：把函数放到模块顶层"
# [[tool.recorded.differs]]
# python = "<3.13"
# run = "3.12"
# [tool.recorded.differs.why]
# en = "Up to Python 3.12 the error is worded differently."
# zh = "到 Python 3.12 为止，错误信息是另一种写法。"
# [[tool.recorded.differs]]
# python = "==3.13.*"
# run = "3.13"
# [tool.recorded.differs.why]
# en = "On Python 3.13 the error is worded differently."
# zh = "在 Python 3.13 上，错误信息又是另一种写法。"
# ///
from multiprocessing import get_context
from pickle import PicklingError


def try_lambda(method: str) -> None:
    child = get_context(method).Process(target=lambda: print("ready"), name=method)
    try:
        child.start()
    except (PicklingError, AttributeError) as error:  # (1)!
        complaint = str(error).partition(" at 0x")[0]
        print(f"{method}: {type(error).__name__}: {complaint}")
    else:
        child.join()
        print(f"{method}: exit code {child.exitcode}")


if __name__ == "__main__":
    for method in ("fork", "spawn", "forkserver"):
        try_lambda(method)
