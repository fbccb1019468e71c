# refused: refused
import asyncio


class Account:
    def __init__(self, balance: int, ask_bank) -> None:
        self.balance = balance
        self.ask_bank = ask_bank
        self.lock = asyncio.Lock()

    async def pay(self, amount: int) -> bool:
        if self.lock.locked():
            return False
        async with self.lock:
            if self.balance < amount:
                return False
            await self.ask_bank(amount)
            self.balance -= amount
            return True


async def main() -> None:
    async def ask_bank(amount: int) -> None:
        await asyncio.sleep(0.1)

    account = Account(100, ask_bank)
    print(await account.pay(70), await account.pay(70), account.balance)


if __name__ == "__main__":
    asyncio.run(main())
