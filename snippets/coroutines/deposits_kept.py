import asyncio

balance = 0


async def deposit_locked(door: asyncio.Lock) -> None:
    global balance
    async with door:  # (1)!
        before = balance
        await asyncio.sleep(0)
        balance = before + 1


async def deposit_unbroken() -> None:
    global balance
    await asyncio.sleep(0)
    balance += 1  # (2)!


async def main() -> None:
    global balance
    door = asyncio.Lock()
    await asyncio.gather(*(deposit_locked(door) for _ in range(100)))
    print(f"with a lock: {balance}")
    #> with a lock: 100

    balance = 0
    await asyncio.gather(*(deposit_unbroken() for _ in range(100)))
    print(f"no switch point in between: {balance}")
    #> no switch point in between: 100


asyncio.run(main())
