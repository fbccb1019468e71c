# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# why.en = "Thread takes a context since Python 3.14"
# why.zh = "Thread 从 Python 3.14 起才有 context 参数"
# ///
from contextvars import Context, ContextVar, copy_context
from threading import Thread

user: ContextVar[str] = ContextVar("user", default="nobody")


def report() -> None:
    print("user is", user.get())


user.set("ann")
for name, context in (("copy", copy_context()), ("empty", Context())):
    worker = Thread(target=report, context=context, name=name)
    worker.start()
    worker.join()
print("user is", user.get())
