# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# why.en = "the option is new in Python 3.14"
# why.zh = "这个选项是 Python 3.14 新增的"
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "this build has the option on from the beginning"
# why.zh = "这种构建一开始就开着这个选项"
# ///
import subprocess
import sys

ASK = """
from contextvars import ContextVar
from threading import Thread

user = ContextVar("user", default="nobody")
user.set("ann")
thread = Thread(target=lambda: print("user in the thread:", user.get()))
thread.start()
thread.join()
"""
for options in ([], ["-X", "thread_inherit_context=1"], ["-X", "thread_inherit_context=0"]):
    child = subprocess.run([sys.executable, *options, "-c", ASK], capture_output=True, text=True)
    print(f"{' '.join(options) or 'as it comes':28}", child.stdout.strip())
