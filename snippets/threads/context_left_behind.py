# /// script
# [[tool.recorded.differs]]
# python = ">=3.14"
# build = "free-threaded"
# run = "3.15t"
# why.en = "in a free-threaded build a thread begins with a copy of its starter's context"
# why.zh = "在自由线程构建里，线程一开始就带有启动者上下文的副本"
# ///
from contextvars import ContextVar, copy_context
from threading import Thread

user: ContextVar[str] = ContextVar("user", default="nobody")


def report() -> None:
    print("user is", user.get())
    user.set("changed in the thread")


user.set("ann")
context = copy_context()
plain = Thread(target=report, name="plain")
carried = Thread(target=context.run, args=(report,), name="carried")  # (1)!
for worker in (plain, carried):
    worker.start()
    worker.join()
    print("user in main:", user.get())
print("user in the copy:", context[user])
