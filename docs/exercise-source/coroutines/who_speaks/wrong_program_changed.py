# refused: changed
class Pause:
    def __await__(self):
        yield


async def inner(say) -> None:
    say("c")
    await Pause()
    say("d")


async def outer(say) -> None:
    try:
        say("b")
        await inner(say)
        say("e")
        await Pause()
        say("f")
    finally:
        say("g")


def steps(say) -> None:
    coroutine = outer(say)
    say("a")
    coroutine.send(None)
    say("1")
    coroutine.send(None)
    say("2")
    coroutine.close()
    say('3')


PREDICTION = "abc1de2g"


if __name__ == "__main__":
    said = []
    steps(said.append)
    print("as predicted:", "".join(said) == PREDICTION)
