import time
from threading import Lock, Thread


class Settings:
    _only: "Settings | None" = None
    _making = Lock()
    made = 0

    def __init__(self) -> None:
        time.sleep(0.1)  # (1)!
        Settings.made += 1

    @classmethod
    def get(cls) -> "Settings":
        with cls._making:  # (2)!
            if cls._only is None:
                cls._only = cls()
            return cls._only


got: list[Settings] = []
workers = [Thread(target=lambda: got.append(Settings.get())) for _ in range(3)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("threads that got one:", len(got))
#> threads that got one: 3
print("made:", Settings.made, "the same for all:", len(set(map(id, got))) == 1)
#> made: 1 the same for all: True
