# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: write the guard"
# zh = "Windows 只有 spawn：要写 __main__ 保护"
# [[tool.recorded.differs]]
# python = ">=3.13.8,<3.15,!=3.14.0"
# run = "3.14"
# [tool.recorded.differs.why]
# en = "From 3.13.8, 3.14.1: the server reads the file in advance; until 3.15 an error kills it."
# zh = "从 3.13.8 和 3.14.1 起，服务进程会预先读文件；在 3.15 之前，读的时候一出错它就死。"
# ///
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

UNGUARDED = """
import sys
from multiprocessing import get_context

def brew():
    print("tea is ready", flush=True)

tea = get_context(sys.argv[1]).Process(target=brew)
tea.start()
tea.join()
print("the child's exit code:", tea.exitcode)
"""

GONE = ("ConnectionResetError", "EOFError")  # (1)!


def errors_in(text: str) -> list[str]:
    names = re.findall(r"^\w+Error", text, re.MULTILINE)
    return ["server gone" if name in GONE else name for name in names]


with TemporaryDirectory() as folder:
    program = Path(folder, "unguarded.py")
    program.write_text(UNGUARDED)
    for method in ("fork", "spawn", "forkserver"):
        command = [sys.executable, program, method]
        run = subprocess.run(command, capture_output=True, text=True)
        print(method)
        print("  prints:", ", ".join(run.stdout.splitlines()) or "nothing")
        print("  raises:", ", ".join(errors_in(run.stderr)) or "nothing")
        print("  ends with exit code", run.returncode)
