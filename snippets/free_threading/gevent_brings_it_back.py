# /// script
# requires-python = ">=3.13"
# dependencies = ["gevent"]
# [tool.recorded]
# why.en = "the function is new in Python 3.13"
# why.zh = "这个函数是 Python 3.13 新增的"
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "only here can an import turn the GIL on again"
# why.zh = "只有在这里，导入才会把 GIL 重新打开"
# ///
import importlib
import sys
import warnings

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")  # (1)!
    print("GIL on:", sys._is_gil_enabled())
    for package in "greenlet", "gevent":
        importlib.import_module(package)
        print(f"after importing {package}: {sys._is_gil_enabled()}")

for warning in told:
    if warning.category is RuntimeWarning:
        print(str(warning.message).partition(",")[0])
