# /// script
# dependencies = ["gevent"]
# ///
from threading import Event, Thread

import greenlet


def work() -> None:
    greenlets.append(greenlet.getcurrent())
    made.set()
    asked.wait()


greenlets: list[greenlet.greenlet] = []
made, asked = Event(), Event()
thread = Thread(target=work)
thread.start()
made.wait()
try:
    greenlets[0].switch()
except greenlet.error as error:
    print("greenlet.error:", str(error).splitlines()[0])
    #> greenlet.error: Cannot switch to a different thread
asked.set()
thread.join()
