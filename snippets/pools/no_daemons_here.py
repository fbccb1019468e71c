# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# why = { en = "the module is new in Python 3.14", zh = "这个模块是 Python 3.14 新增的" }
# ///
from concurrent import interpreters

ordinary = "import threading; threading.Thread(target=str).start()"
interpreter = interpreters.create()
try:
    interpreter.exec(ordinary.replace("target=str", "target=str, daemon=True"))
except interpreters.ExecutionFailed as error:
    print(error.excinfo.msg)
    #> daemon threads are disabled in this (sub)interpreter
print("without daemon:", interpreter.exec(ordinary))
#> without daemon: None
interpreter.close()
