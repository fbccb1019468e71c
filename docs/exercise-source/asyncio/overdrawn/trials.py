import asyncio
import itertools

import instant


def run_every_order_of_answers(seconds=5):
    async def played(waits):
        asked = []

        async def ask_bank(amount):
            asked.append(amount)
            await asyncio.sleep(waits[len(asked) - 1])

        account = Account(100, ask_bank)
        paid = await asyncio.gather(account.pay(70), account.pay(70), account.pay(30))
        assert account.balance >= 0, f"overdrawn: {account.balance}"
        assert paid == [True, False, True] and account.balance == 0, "refused"
        assert sorted(asked) == [30, 70], "forgotten"

    for waits in itertools.permutations((1, 2, 3)):
        instant.run(played(waits))
