import asyncio
import io
from types import CoroutineType


def chain(task: asyncio.Task) -> list[str]:
    names, step = [], task.get_coro()
    while isinstance(step, CoroutineType):
        names.append(step.__qualname__)
        step = step.cr_await  # (1)!
    return names


def frames(task: asyncio.Task) -> int:
    text = io.StringIO()
    task.print_stack(file=text)  # (2)!
    return text.getvalue().count("  File ")


async def take(fork: asyncio.Future) -> None:
    await fork


async def sit_down(fork: asyncio.Future) -> None:
    await take(fork)


async def eat(fork: asyncio.Future) -> None:
    await sit_down(fork)


async def main() -> None:
    fork = asyncio.get_running_loop().create_future()
    eating = asyncio.create_task(eat(fork), name="Ada")
    await asyncio.sleep(0)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:  # (3)!
        print(f"{task.get_name()}, print_stack(): {frames(task)} frame")
        #> Ada, print_stack(): 1 frame
        print(f"{task.get_name()}, cr_await: {' > '.join(chain(task))}")
        #> Ada, cr_await: eat > sit_down > take
    eating.cancel()


asyncio.run(main())
