import asyncio

balance = 100


async def deposit(amount: int) -> None:
    global balance
    seen = balance
    await asyncio.sleep(0)  # (1)!
    balance = seen + amount


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(deposit(50), name="Ada")
        group.create_task(deposit(50), name="Bob")
    print(f"100 + 50 + 50 = {balance}")
    #> 100 + 50 + 50 = 150


asyncio.run(main())
