from collections.abc import Generator


def ask_both() -> Generator[str, int, int]:
    first = yield "the first number?"
    second = yield "the second number?"
    return first + second  # (1)!


def calculator() -> Generator[str, int, None]:
    total = yield from ask_both()  # (2)!
    yield f"the sum is {total}"


dialog = calculator()
print(next(dialog))
#> the first number?
print(dialog.send(30))  # (3)!
#> the second number?
print(dialog.send(12))
#> the sum is 42
