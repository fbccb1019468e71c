from collections.abc import Iterator


def stubborn() -> Iterator[str]:
    try:
        yield "one"
    except BaseException:  # (1)!
        yield "two"


def empty() -> Iterator[str]:
    yield next(iter([]))  # (2)!


guest = stubborn()
next(guest)
for use in (guest.close, lambda: list(empty())):
    try:
        use()
    except RuntimeError as error:
        print(error)
        #> generator ignored GeneratorExit
        #> generator raised StopIteration
