import threading

bell = threading.Event()
heard = threading.Event()


def listen() -> None:
    print("was waiting:", bell.wait())  # (4)!
    heard.set()


print("nobody rang:", bell.wait(timeout=0.2))  # (1)!

bell.set()
print("came after set():", bell.wait(timeout=0.2))  # (2)!

bell.clear()  # (3)!
threading.Thread(target=listen, name="listener").start()
while not heard.wait(timeout=0.1):
    bell.set()
    bell.clear()
print("came after set() and clear():", bell.wait(timeout=0.2))  # (5)!
