# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import threading

kitchen = threading.Lock()
table = threading.Condition()
soups: list[str] = []
guest_has_the_kitchen = threading.Event()


def guest() -> None:
    with kitchen:
        with table:
            print("waits for soup")
            guest_has_the_kitchen.set()
            table.wait_for(lambda: soups)  # (1)!
            print(f"eats {soups.pop()}")


def cook() -> None:
    guest_has_the_kitchen.wait()
    print("needs the kitchen")
    with kitchen:
        with table:
            soups.append("soup")
            table.notify_all()


threads = [threading.Thread(target=f, name=f.__name__) for f in (guest, cook)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("the soup is eaten")
