# /// script
# [tool.recorded]
# margin = 0.5
# ///
from collections.abc import Callable
from threading import Barrier, BrokenBarrierError, Lock, Thread


class Unlocked:
    def __init__(self, make: Callable[[], object]) -> None:
        self.make, self.value = make, None

    def get(self) -> object:
        if self.value is None:
            self.value = self.make()
        return self.value


class Locked(Unlocked):
    def __init__(self, make: Callable[[], object]) -> None:
        super().__init__(make)
        self.lock = Lock()

    def get(self) -> object:
        with self.lock:
            return super().get()


def times_made(kind: type[Unlocked]) -> int:
    """Two threads want the value; each that makes it waits for the other to make it, too."""
    both_inside, made = Barrier(2), []

    def make() -> object:
        made.append(1)
        try:
            both_inside.wait(timeout=0.5)  # (1)!
        except BrokenBarrierError:
            pass
        return object()

    holder = kind(make)
    users = [Thread(target=holder.get) for _ in range(2)]
    for user in users:
        user.start()
    for user in users:
        user.join()
    return len(made)


for kind in (Unlocked, Locked):
    print(f"{kind.__name__:8} times made: {times_made(kind)}")
    #> Unlocked times made: 2
    #> Locked   times made: 1
