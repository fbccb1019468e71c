from collections.abc import Iterator
from itertools import permutations, product


class Account:
    balance = 0

    def deposit(self) -> Iterator[None]:
        balance = self.balance
        yield  # (1)!
        self.balance = balance + 1


def green(schedule: tuple[str, ...]) -> bool:
    """The test of two deposits at the same time, under one schedule."""
    account = Account()
    deposits = {name: account.deposit() for name in "AB"}
    for name in schedule:
        next(deposits[name], None)
    return account.balance == 2


def share_of_green(tries: int) -> str:
    runs = list(product(schedules, repeat=tries))  # (2)!
    passed = sum(any(map(green, run)) for run in runs)
    return f"{passed} of {len(runs)}, {passed / len(runs):.0%}"


schedules = sorted(set(permutations("AABB")))
for schedule in schedules:
    print("".join(schedule), "green" if green(schedule) else "red")
    #> AABB green
    #> ABAB red
    #> ABBA red
    #> BAAB red
    #> BABA red
    #> BBAA green
for tries in (1, 2, 3, 4):
    print(f"{tries} tries allowed, passes {share_of_green(tries)}")
    #> 1 tries allowed, passes 2 of 6, 33%
    #> 2 tries allowed, passes 20 of 36, 56%
    #> 3 tries allowed, passes 152 of 216, 70%
    #> 4 tries allowed, passes 1040 of 1296, 80%
