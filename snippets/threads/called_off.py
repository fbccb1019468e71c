# /// script
# [tool.recorded]
# margin = 3
# ///
from threading import Event, Timer

rang = Event()
timer = Timer(3, rang.set)
timer.start()
timer.cancel()  # (1)!
timer.join()
print("cancelled in time, rang:", rang.is_set(), "alive:", timer.is_alive())

begun, may_end = Event(), Event()


def ring() -> None:
    begun.set()
    may_end.wait()
    rang.set()


timer = Timer(0.1, ring)
timer.start()
begun.wait()
timer.cancel()  # (2)!
print("cancelled too late, rang:", rang.is_set(), "alive:", timer.is_alive())
may_end.set()
timer.join()
print("at the end, rang:", rang.is_set(), "alive:", timer.is_alive())
