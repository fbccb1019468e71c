import asyncio

balance = 0


async def deposit() -> None:
    global balance
    before = balance
    await asyncio.sleep(0)  # (1)!
    balance = before + 1


async def main() -> None:
    await asyncio.gather(*(deposit() for _ in range(100)))
    print(f"100 deposits of 1 make {balance}")
    #> 100 deposits of 1 make 1


asyncio.run(main())
