import threading

all_have_arrived = threading.Barrier(3)  # (1)!


def hike(patience: float) -> None:
    try:
        all_have_arrived.wait(timeout=patience)
        print("climbs on")
    except threading.BrokenBarrierError:
        print("goes home")


hikers = [
    threading.Thread(target=hike, args=(patience,), name=name)
    for name, patience in (("Ada", 0.2), ("Bob", 60))  # (2)!
]
for hiker in hikers:
    hiker.start()
for hiker in hikers:
    hiker.join()
hike(60)  # (3)!
print("broken:", all_have_arrived.broken)
all_have_arrived.reset()
print("broken after reset():", all_have_arrived.broken)
