# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# why.en = "Thread takes a context since Python 3.14"
# why.zh = "Thread 从 Python 3.14 起才有 context 参数"
# ///
from contextvars import Context, ContextVar, copy_context
from threading import Thread

user: ContextVar[str] = ContextVar("user", default="nobody")


def report(way: str) -> None:
    print(f"{way}: {user.get()}")
    #> context=copy: ann
    #> context=empty: nobody


user.set("ann")
for way, context in (("context=copy", copy_context()), ("context=empty", Context())):
    worker = Thread(target=report, args=(way,), context=context, name="worker")
    worker.start()
    worker.join()
