from threading import Barrier, Event, Thread


def by_luck(name: str) -> None:
    gate.wait()
    print(f"{name} passes")


def by_order(name: str, before: Event, after: Event) -> None:
    before.wait()  # (1)!
    print(f"{name} passes in turn")
    after.set()


def start_and_join(threads: list[Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


names = ("ann", "bob", "carl")
gate = Barrier(len(names))
start_and_join([Thread(target=by_luck, args=(name,), name=name) for name in names])
print("all have passed")  # (2)!
turns = [Event() for _ in range(4)]
turns[0].set()
links = list(zip(names, turns, turns[1:], strict=False))  # (3)!
start_and_join([Thread(target=by_order, args=link, name=link[0]) for link in reversed(links)])
