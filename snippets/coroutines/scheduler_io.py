# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows' select() needs a socket to wait for: sleep while none is registered"
# why.zh = "在 Windows 上，select() 至少要有一个套接字可等：一个也没有时，改用 sleep"
# ///
import heapq
import selectors
import socket
import time
from collections import deque
from collections.abc import Coroutine, Generator


class Switch:
    def __init__(self, reason: str, value: float | socket.socket) -> None:
        self.request = reason, value

    def __await__(self) -> Generator[tuple, None, None]:
        yield self.request  # (1)!


async def sleep(seconds: float) -> None:
    await Switch("sleep", seconds)


async def receive(end: socket.socket) -> bytes:
    await Switch("read", end)
    return end.recv(100)  # (2)!


def run(*coroutines: Coroutine[tuple, None, None]) -> None:
    ready = deque(coroutines)
    asleep: list[tuple[float, int, Coroutine]] = []
    readers = selectors.DefaultSelector()
    number = 0
    while ready or asleep or readers.get_map():
        pause = 0.0 if ready else max(0.0, asleep[0][0] - time.monotonic()) if asleep else None
        for key, _ in readers.select(pause):  # (3)!
            readers.unregister(key.fileobj)
            ready.append(key.data)
        while asleep and asleep[0][0] <= time.monotonic():
            ready.append(heapq.heappop(asleep)[2])
        for _ in range(len(ready)):
            coroutine = ready.popleft()
            try:
                reason, value = coroutine.send(None)
            except StopIteration:
                continue
            if reason == "sleep":
                number += 1
                heapq.heappush(asleep, (time.monotonic() + value, number, coroutine))
            else:
                readers.register(value, selectors.EVENT_READ, coroutine)
    readers.close()


async def guest(end: socket.socket) -> None:
    print("guest: waits for the dish")
    dish = await receive(end)
    print(f"guest: got {dish.decode()}")


async def kitchen(end: socket.socket) -> None:
    print("kitchen: cooks")
    await sleep(0.2)
    end.sendall(b"soup")
    print("kitchen: soup is out")


near, far = socket.socketpair()
with near, far:
    run(kitchen(far), guest(near))
print("closed")
