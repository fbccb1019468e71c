from collections.abc import Iterator


def order(drink: str) -> Iterator[str]:
    for step in ("heat", "pour", "serve"):
        yield f"{step} {drink}"  # (1)!


def serial(*orders: Iterator[str]) -> list[str]:
    return [step for steps in orders for step in steps]


def concurrent(*orders: Iterator[str]) -> list[str]:
    return [step for turn in zip(*orders, strict=True) for step in turn]  # (2)!


print(serial(order("tea"), order("milk")))
#> ['heat tea', 'pour tea', 'serve tea', 'heat milk', 'pour milk', 'serve milk']
print(concurrent(order("tea"), order("milk")))
#> ['heat tea', 'heat milk', 'pour tea', 'pour milk', 'serve tea', 'serve milk']
