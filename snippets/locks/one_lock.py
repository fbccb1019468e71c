# /// script
# [tool.recorded]
# pool = ["eater-*"]
# ///
import threading
import time

dinner = threading.Lock()  # (1)!


def eat() -> None:
    with dinner:
        print("takes noodles and fork")
        time.sleep(0.1)
        print("puts both back")


eaters = [threading.Thread(target=eat, name=f"eater-{n}") for n in range(1, 5)]
for eater in eaters:
    eater.start()
for eater in eaters:
    eater.join()
print("all four have eaten")
