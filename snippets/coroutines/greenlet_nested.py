# /// script
# dependencies = ["greenlet"]
# ///
from greenlet import getcurrent, greenlet


def ask(question: str) -> int:
    return getcurrent().parent.switch(question)  # (1)!


def add() -> int:
    return ask("the first number?") + ask("the second number?")


adding = greenlet(add)
print(adding.switch())
#> the first number?
print(adding.switch(30))  # (2)!
#> the second number?
print(adding.switch(12))
#> 42
print(adding.dead)
#> True
