# /// script
# [tool.recorded]
# pool = ["guest-*"]
# ///
import threading

condition = threading.Condition()
soups: list[str] = []
seated = threading.Semaphore(0)


def guest() -> None:
    with condition:
        if not soups:
            seated.release()  # (1)!
            condition.wait()  # (2)!
        try:
            print(f"eats {soups.pop()}")
        except IndexError as error:
            print(f"was called in vain: {error}")


guests = [threading.Thread(target=guest, name=f"guest-{n}") for n in (1, 2)]
for thread in guests:
    thread.start()
for _ in guests:
    seated.acquire()
with condition:
    soups.append("tomato soup")
    condition.notify_all()
for thread in guests:
    thread.join()
print("soups left:", soups)
