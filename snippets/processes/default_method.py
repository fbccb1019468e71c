# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "on Windows and macOS the default is spawn: write the guard there as well"
# zh = "Windows 和 macOS 的默认方式是 spawn：同样要写保护"
# [[tool.recorded.differs]]
# start = "fork"
# run = "fork"
# why.en = "Up to Python 3.13 the default on Linux was fork: the child goes on from main's state."
# why.zh = "到 Python 3.13 为止，Linux 上默认是 fork：子进程接着主进程的状态往下走。"
# [[tool.recorded.differs]]
# start = "spawn"
# run = "spawn"
# why.en = "Where spawn is the default, as on Windows and macOS, the child reads the file again."
# why.zh = "默认是 spawn 的地方（Windows 和 macOS 就是），子进程也会重新读一遍文件。"
# ///
from multiprocessing import Process, get_all_start_methods, get_start_method

setting = "as in the file"


def look() -> None:
    print(f"{__name__} sees the setting {setting}")


if __name__ == "__main__":
    setting = "changed by main"
    child = Process(target=look, name="child")
    child.start()
    child.join()
    print(f"default: {get_start_method()}")
    print(f"to choose from: {', '.join(sorted(get_all_start_methods()))}")
