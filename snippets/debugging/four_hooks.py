import asyncio
import gc
import sys
import threading
from concurrent.futures import ThreadPoolExecutor


class Connection:
    def __del__(self) -> None:
        raise ConnectionError("closed already")


def in_a_thread(seen: threading.ExceptHookArgs) -> None:
    print(f"threading.excepthook: {seen.exc_value!r}")


def unraisable(seen: object) -> None:
    print(f"sys.unraisablehook: {seen.exc_value!r}")


def in_a_loop(loop: asyncio.AbstractEventLoop, seen: dict) -> None:
    what = seen.get("exception") or seen["message"]  # (1)!
    print(f"exception handler of the loop: {what!r}")


async def fails() -> None:
    raise ValueError("in a task")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(in_a_loop)
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    del task  # (2)!
    gc.collect()


threading.excepthook, sys.unraisablehook = in_a_thread, unraisable
thread = threading.Thread(target=[].pop)
thread.start()
thread.join()
Connection()
gc.collect()
asyncio.run(main())
with ThreadPoolExecutor() as pool:
    future = pool.submit([].pop)  # (3)!
print("the future was never asked: nothing was said")
del future
gc.collect()
print("the end, with exit code 0")
