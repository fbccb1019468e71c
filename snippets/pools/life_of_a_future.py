from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from threading import Event

begun, finish = Event(), Event()


def work() -> str:
    begun.set()
    finish.wait()
    return "done"


def state(future: Future) -> str:
    checks = ("running", "done", "cancelled")
    return ", ".join(name for name in checks if getattr(future, name)()) or "pending"


with ThreadPoolExecutor(max_workers=1) as pool:
    first, second = pool.submit(work), pool.submit(work)
    begun.wait()
    print(f"first: {state(first)}; second: {state(second)}")
    #> first: running; second: pending
    print(f"cancel first: {first.cancel()}; cancel second: {second.cancel()}")  # (1)!
    #> cancel first: False; cancel second: True
    print(f"first: {state(first)}; second: {state(second)}")
    #> first: running; second: done, cancelled
    try:
        first.result(timeout=0.1)  # (2)!
    except TimeoutError:
        print(f"no result in time; first: {state(first)}")
        #> no result in time; first: running
    finish.set()
    print(f"first brings {first.result()!r}, now {state(first)}")
    #> first brings 'done', now done
    try:
        second.result()
    except CancelledError as error:
        print(f"second raises {type(error).__name__}")
        #> second raises CancelledError
