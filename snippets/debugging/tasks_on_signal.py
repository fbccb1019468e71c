# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no add_signal_handler(): signal.signal(SIGBREAK, …), sent by Ctrl-Break"
# why.zh = "Windows 没有 add_signal_handler()：用 signal.signal(SIGBREAK, …)"
# ///
import asyncio
import gc
import os
import signal
from collections.abc import AsyncIterator
from types import AsyncGeneratorType, CoroutineType


def chain(task: asyncio.Task) -> list[str]:
    """The functions in which the task stands, from outside to inside."""
    names, step = [], task.get_coro()
    while step is not None:
        if isinstance(step, CoroutineType):
            names.append(step.__qualname__)
            step = step.cr_await
        elif isinstance(step, AsyncGeneratorType):
            names.append(step.__qualname__)
            step = step.ag_await
        else:  # (1)!
            inner = [one for one in gc.get_referents(step) if isinstance(one, AsyncGeneratorType)]
            step = inner[0] if inner else None
    return names


def report() -> None:
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        if not task.get_name().startswith("Task-"):
            print(f"{task.get_name()}: {' > '.join(chain(task))}")
            #> guest: guest > bill
            #> kitchen: kitchen > dishes > next_dish
    asked.set()


async def next_dish() -> str:
    return await asyncio.get_running_loop().create_future()


async def dishes() -> AsyncIterator[str]:
    while True:
        yield await next_dish()


async def kitchen() -> None:
    async for dish in dishes():
        print(dish)


async def bill() -> int:
    return await asyncio.get_running_loop().create_future()


async def guest() -> None:
    await bill()


async def main() -> None:
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, report)  # (2)!
    hung = [asyncio.create_task(kitchen(), name="kitchen")]
    hung.append(asyncio.create_task(guest(), name="guest"))
    await asyncio.sleep(0.1)
    os.kill(os.getpid(), signal.SIGUSR1)  # (3)!
    await asked.wait()


asked = asyncio.Event()
asyncio.run(main())
