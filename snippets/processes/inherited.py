# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: pass what a child needs as arguments"
# zh = "Windows 只有 spawn：子进程要用的，作为参数传过去"
# ///
import os
import sys
import tempfile
from multiprocessing import get_context

setting = "as in the file"


def is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def look(argument: str, descriptor: int, module: str) -> None:
    print(f"__name__ is {__name__}")
    print(f"the global is {setting}")
    print(f"the argument is {argument}")
    print(f"the parent's file is open: {is_open(descriptor)}")
    print(f"{module} is imported: {module in sys.modules}")


if __name__ == "__main__":
    import wave

    setting = "changed by main"
    with tempfile.TemporaryFile() as file:
        descriptor = os.dup2(file.fileno(), 200)  # (1)!
        for method in ("fork", "spawn", "forkserver"):
            arguments = (setting, descriptor, wave.__name__)
            child = get_context(method).Process(target=look, args=arguments, name=method)
            child.start()
            child.join()
