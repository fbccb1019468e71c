import queue

tray: queue.Queue[str] = queue.Queue(maxsize=1)
tray.put("tea")
try:
    tray.put_nowait("coffee")
except queue.Full:  # (1)!
    print("the tray is full")
print("from the tray:", tray.get())
try:
    tray.get_nowait()
except queue.Empty:
    print("the tray is empty")
