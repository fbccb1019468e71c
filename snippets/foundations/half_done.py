from concurrent.futures import ThreadPoolExecutor

accounts = {"ann": 100, "bob": 0}


def transfer(amount: int, payer: str, payee: str) -> str:
    accounts[payer] -= amount
    accounts[payee] += amount
    return f"{payee} has {accounts[payee]}"


try:
    transfer(50, "ann", "bop")  # (1)!
except KeyError as error:
    print(f"synchronous: no account {error}")
    #> synchronous: no account 'bop'
    print(accounts)
    #> {'ann': 50, 'bob': 0}

accounts["ann"] = 100
with ThreadPoolExecutor(1) as pool:
    wrong = pool.submit(transfer, 50, "ann", "bop")
    right = pool.submit(transfer, 50, "ann", "bob")
    print(f"asynchronous: {right.result()}")
    #> asynchronous: bob has 50
    print(f"asynchronous: {wrong.exception()!r}")  # (2)!
    #> asynchronous: KeyError('bop')
    print(accounts)
    #> {'ann': 0, 'bob': 50}
