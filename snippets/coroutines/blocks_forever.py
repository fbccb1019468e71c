# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent.event import Event

bell = Event()
listener = gevent.spawn(bell.wait)
try:
    listener.join()
except gevent.exceptions.LoopExit as error:
    print("LoopExit:", error.args[0])
    #> LoopExit: This operation would block forever

gevent.spawn_later(0.1, bell.set)  # (1)!
listener.join()
print("heard:", listener.value)
#> heard: True
