# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "On Windows and macOS the default is spawn."
# zh = "Windows 和 macOS 的默认方式是 spawn。"
# [[tool.recorded.differs]]
# python = "<3.14"
# run = "3.13"
# [tool.recorded.differs.why]
# en = "Until Python 3.13 the default on Linux was fork."
# zh = "到 Python 3.13 为止，Linux 上默认是 fork。"
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
