import asyncio
import threading


def save(disk_free: threading.Event) -> None:
    disk_free.wait()
    print("thread: saved")


async def main() -> None:
    disk_free = threading.Event()
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(save, disk_free)  # (1)!
    except TimeoutError:
        print("main: given up")
    disk_free.set()  # (2)!


asyncio.run(main())  # (3)!
print("run() has returned")
