import threading
import time
from collections.abc import Callable


class TokenBucket:
    def __init__(self, room: int, per_second: float, clock: Callable = time.monotonic) -> None:
        self.room, self.per_second, self.clock = room, per_second, clock
        self.tokens, self.filled_at = float(room), clock()
        self.lock = threading.Lock()

    def take(self) -> bool:
        with self.lock:
            now = self.clock()  # (1)!
            gained = (now - self.filled_at) * self.per_second
            self.tokens, self.filled_at = min(self.room, self.tokens + gained), now
            if self.tokens < 1:
                return False
            self.tokens = self.tokens - 1
            return True


def main() -> None:
    bucket = TokenBucket(3, per_second=0.001)
    print("taken at once:", [bucket.take() for _ in range(5)])
    #> taken at once: [True, True, True, False, False]


if __name__ == "__main__":
    main()
