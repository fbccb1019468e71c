import threading

bell = threading.Event()

print("nobody rang:", bell.wait(timeout=0.2))  # (1)!

bell.set()
print("came after set():", bell.wait(timeout=0.2))  # (2)!

bell.clear()  # (3)!
print("came after set() and clear():", bell.wait(timeout=0.2))
