# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# why.en = "the function and the option are new in Python 3.13"
# why.zh = "这个函数和这个选项是 Python 3.13 新增的"
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "only this build can do without its GIL"
# why.zh = "只有这种构建可以不要 GIL"
# ///
import subprocess
import sys

ASK = """
import sys, sysconfig
built_without = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
print(f"built to do without: {built_without}, GIL on: {sys._is_gil_enabled()}")
"""
for options in ([], ["-X", "gil=1"], ["-X", "gil=0"]):
    command = [sys.executable, *options, "-c", ASK]
    child = subprocess.run(command, capture_output=True, text=True)
    answer = child.stdout or child.stderr.splitlines()[0]  # (1)!
    print(f"python {' '.join(options):9} {answer.strip()}")
