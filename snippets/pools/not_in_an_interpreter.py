# /// script
# requires-python = ">=3.14"
# [tool.recorded.why]
# en = "the module concurrent.interpreters came with Python 3.14"
# zh = "concurrent.interpreters 模块是 Python 3.14 新增的"
# ///
from concurrent import interpreters

cook = interpreters.create()
try:
    cook.exec("import greenlet")
except interpreters.ExecutionFailed as error:
    print(error.excinfo.msg)
