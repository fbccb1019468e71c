# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# timeout = 90
# why.en = "the option is new in Python 3.13"
# why.zh = "这个选项是 Python 3.13 新增的"
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "with the usual build every process has its GIL"
# why.zh = "用普通构建，每个进程都有 GIL"
# ///
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PARENT = """
import multiprocessing, subprocess, sys

def report(who):
    print(f"    {who} has a GIL: {sys._is_gil_enabled()}", flush=True)

if __name__ == "__main__":
    report("the program itself")
    child = multiprocessing.get_context("spawn").Process(target=report, args=["a Process"])
    child.start()
    child.join()
    ask = "import sys; print(f'    sys.executable has a GIL: {sys._is_gil_enabled()}')"
    subprocess.run([sys.executable, "-c", ask])
"""
with tempfile.TemporaryDirectory() as folder:
    program = Path(folder, "parent.py")
    program.write_text(PARENT)
    for option, setting in ((["-X", "gil=1"], {}), ([], {"PYTHON_GIL": "1"})):
        print("started with", *option, *(f"{name}={value}" for name, value in setting.items()))
        command = [sys.executable, *option, program]
        child = subprocess.run(command, env=os.environ | setting, capture_output=True, text=True)
        print(child.stdout, end="")
