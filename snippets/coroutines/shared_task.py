import asyncio
from collections.abc import Awaitable, Callable

tasks: dict[str, asyncio.Task[str]] = {}
answered = asyncio.Event()


async def load(key: str) -> str:
    await answered.wait()
    return key.upper()


def task_for(key: str) -> asyncio.Task[str]:
    if key not in tasks:
        tasks[key] = asyncio.create_task(load(key))
    return tasks[key]


async def get(key: str) -> str:
    return await task_for(key)


async def get_shielded(key: str) -> str:
    return await asyncio.shield(task_for(key))  # (1)!


async def three_readers(get: Callable[[str], Awaitable[str]]) -> None:
    tasks.clear()
    answered.clear()
    patient = asyncio.create_task(get("menu"))
    try:
        async with asyncio.timeout(0.1):
            await get("menu")
    except TimeoutError:
        print(f"{get.__name__}: one reader has given up")
        #> get: one reader has given up
        #> get_shielded: one reader has given up
    answered.set()
    outcomes = await asyncio.gather(patient, get("menu"), return_exceptions=True)
    print(f"the patient one and a later one have {outcomes}")  # (2)!
    #> the patient one and a later one have [CancelledError(''), CancelledError('')]
    #> the patient one and a later one have ['MENU', 'MENU']


async def main() -> None:
    await three_readers(get)
    await three_readers(get_shielded)


asyncio.run(main())
