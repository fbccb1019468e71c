import threading


def notify(condition: threading.Condition) -> str:
    try:
        condition.notify()
    except RuntimeError as error:
        return f"RuntimeError: {error}"
    return "no error"


def hold(condition: threading.Condition) -> None:
    with condition:
        held.set()
        asked.wait()


for name, lock in (("Lock", threading.Lock()), ("RLock", threading.RLock())):
    condition = threading.Condition(lock)
    print(f"{name}, nobody has it: {notify(condition)}")
    #> Lock, nobody has it: RuntimeError: cannot notify on un-acquired lock
    #> RLock, nobody has it: RuntimeError: cannot notify on un-acquired lock
    held, asked = threading.Event(), threading.Event()
    holder = threading.Thread(target=hold, args=(condition,))
    holder.start()
    held.wait()
    print(f"{name}, somebody else has it: {notify(condition)}")
    #> Lock, somebody else has it: no error
    #> RLock, somebody else has it: RuntimeError: cannot notify on un-acquired lock
    asked.set()
    holder.join()
