import threading
from threading import Thread


def names() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


may_go = threading.Event()
print("at the start:", names())
#> at the start: ['MainThread']

first = Thread(target=may_go.wait, name="first")
second = Thread(target=may_go.wait, daemon=True)
print("made:", names(), "ident:", first.ident)
#> made: ['MainThread'] ident: None

first.start()
second.start()
print("started:", names())
#> started: ['MainThread', 'first', 'Thread-1 (wait)']
print("second is a daemon:", second.daemon)
#> second is a daemon: True
print("active_count:", threading.active_count())
#> active_count: 3
print("ident is a number:", isinstance(first.ident, int))
#> ident is a number: True
print("first is the one running here:", first is threading.current_thread())
#> first is the one running here: False

may_go.set()
for thread in (first, second):
    thread.join()
print("ended:", names(), "alive:", first.is_alive())
#> ended: ['MainThread'] alive: False
