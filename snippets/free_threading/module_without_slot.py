# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "the option is new in 3.13; the module is of Python's own tests; on Windows try your own"
# why.zh = "选项是 3.13 新增的，模块属于 Python 的测试；Windows 上用自己的"
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "only here can an import turn the GIL on again"
# why.zh = "只有在这里，导入才会把 GIL 重新打开"
# ///
import subprocess
import sys

IMPORT = """
import sys
from importlib.machinery import ExtensionFileLoader
from importlib.util import find_spec, module_from_spec, spec_from_loader

NAME = "_testmultiphase_null_slots"
loader = ExtensionFileLoader(NAME, find_spec("_testmultiphase").origin)
print("GIL on before:", sys._is_gil_enabled(), end=", ")
try:
    module_from_spec(spec_from_loader(NAME, loader))
except RuntimeWarning:
    print("import fails", end=", ")
print("afterwards:", sys._is_gil_enabled())
"""
for options in ([], ["-W", "error"], ["-X", "gil=0"]):
    command = [sys.executable, *options, "-c", IMPORT]  # (1)!
    child = subprocess.run(command, capture_output=True, text=True)
    print("python", *options)
    print("   ", child.stdout.strip() or "does not start")
    for line in child.stderr.splitlines():
        if "RuntimeWarning" in line:
            print("   ", line.partition("RuntimeWarning: ")[2].partition(",")[0])
