# /// script
# [tool.recorded]
# margin = 10
# ///
from threading import Event, Thread

done = Event()
worker = Thread(target=done.wait)
worker.start()

print("join returns:", worker.join(timeout=0.2))
print("still alive:", worker.is_alive())  # (1)!

done.set()
print("join returns:", worker.join(timeout=10))  # (2)!
print("still alive:", worker.is_alive())
