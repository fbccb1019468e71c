import threading

noodles, fork = threading.Lock(), threading.Lock()


def eat() -> None:
    with noodles:  # (1)!
        with fork:
            pass


eaters = [threading.Thread(target=eat, name=name) for name in ("Ada", "Bob")]
for eater in eaters:
    eater.start()
for eater in eaters:
    eater.join()
print("dinner is over")
#> dinner is over
