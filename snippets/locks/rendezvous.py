import threading
import time

all_have_arrived = threading.Barrier(3)


def hike(pace: float) -> None:
    time.sleep(pace)
    print("reaches the hut")
    all_have_arrived.wait()  # (1)!
    print("climbs on")


hikers = [
    threading.Thread(target=hike, args=(pace,), name=name)
    for name, pace in (("Ada", 0.1), ("Bob", 0.2), ("Cyd", 0.3))
]
for hiker in hikers:
    hiker.start()
for hiker in hikers:
    hiker.join()
print("all are at the top")
