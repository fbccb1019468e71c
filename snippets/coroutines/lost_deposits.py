import asyncio

balance = 0


async def ask_the_bank() -> int:
    await asyncio.sleep(0)  # (1)!
    return 1


async def deposit() -> None:
    global balance
    before = balance
    amount = await ask_the_bank()
    balance = before + amount


async def deposit_in_one_line() -> None:
    global balance
    balance += await ask_the_bank()  # (2)!


async def main() -> None:
    global balance
    for work in (deposit, deposit_in_one_line):
        balance = 0
        await asyncio.gather(*(work() for _ in range(100)))
        print(f"{work.__name__}: 100 deposits of 1 make {balance}")
        #> deposit: 100 deposits of 1 make 1
        #> deposit_in_one_line: 100 deposits of 1 make 1


asyncio.run(main())
