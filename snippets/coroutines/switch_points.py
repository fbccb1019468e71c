import asyncio
from collections.abc import Callable, Coroutine

log: list[str] = []


async def never_awaits(name: str) -> None:
    for number in range(3):
        log.append(f"{name}{number}")


async def returns_at_once() -> None:
    pass


async def awaits_without_waiting(name: str) -> None:
    for number in range(3):
        log.append(f"{name}{number}")
        await returns_at_once()  # (1)!


async def waits(name: str) -> None:
    for number in range(3):
        log.append(f"{name}{number}")
        await asyncio.sleep(0)  # (2)!


async def two_of(work: Callable[[str], Coroutine]) -> None:
    log.clear()
    await asyncio.gather(work("a"), work("b"))
    print(f"{work.__name__}:", *log)
    #> never_awaits: a0 a1 a2 b0 b1 b2
    #> awaits_without_waiting: a0 a1 a2 b0 b1 b2
    #> waits: a0 b0 a1 b1 a2 b2


async def main() -> None:
    for work in (never_awaits, awaits_without_waiting, waits):
        await two_of(work)


asyncio.run(main())
