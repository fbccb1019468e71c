from collections.abc import Generator


class Question:
    def __await__(self) -> Generator[str, int, int]:
        answer = yield "a number, please"  # (1)!
        return answer


async def ask() -> int:
    return await Question()


async def add_one() -> int:
    return 1 + await ask()  # (2)!


coroutine = add_one()
print(f"calling it made a {type(coroutine).__name__}")
#> calling it made a coroutine
print(f"it asks for {coroutine.send(None)!r}")  # (3)!
#> it asks for 'a number, please'
try:
    coroutine.send(41)
except StopIteration as end:
    print(f"it returned {end.value}")
    #> it returned 42
