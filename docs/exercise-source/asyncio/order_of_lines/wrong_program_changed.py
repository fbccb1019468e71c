# refused: changed
import asyncio


async def child(say) -> None:
    say("b")
    await asyncio.sleep(0)
    say("c")


async def helper(say) -> None:
    say("d")


async def main(say) -> None:
    task = asyncio.create_task(child(say))
    await helper(say)
    say("a")
    say("e")
    await asyncio.sleep(0)
    say("f")
    await task
    say("g")


PREDICTION = "adebfcg"


if __name__ == "__main__":
    said = []
    asyncio.run(main(said.append))
    print("as predicted:", "".join(said) == PREDICTION)
