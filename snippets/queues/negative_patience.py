import queue
import time

bread: queue.Queue[str] = queue.Queue()
closing_time = time.monotonic() - 0.1
try:
    bread.get(timeout=closing_time - time.monotonic())
except ValueError as error:
    print("ValueError:", error)
    #> ValueError: 'timeout' must be a non-negative number

try:
    bread.get(timeout=max(0, closing_time - time.monotonic()))
except queue.Empty:
    print("Empty: too late, and nothing was there")
    #> Empty: too late, and nothing was there
