# /// script
# [tool.recorded]
# timeout = 10
# pool = ["guest-*"]
# ///
import threading

condition = threading.Condition()
soups: list[str] = []
disappointed = threading.Semaphore(0)


def soup_there() -> bool:
    print(f"looks: {soups}")
    if not soups:
        disappointed.release()
    return bool(soups)


def guest() -> None:
    with condition:
        condition.wait_for(soup_there)  # (1)!
        print(f"eats {soups.pop()}")


guests = [threading.Thread(target=guest, name=f"guest-{n}") for n in (1, 2)]
for thread in guests:
    thread.start()
for _ in guests:
    disappointed.acquire()
for soup in ("tomato soup", "pea soup"):
    with condition:
        print(f"serves {soup}")
        soups.append(soup)
        condition.notify_all()
    if soup == "tomato soup":
        disappointed.acquire()  # (2)!
for thread in guests:
    thread.join()
print("everybody has eaten")
