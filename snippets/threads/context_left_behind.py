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
