# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# why.en = "in older releases the await never ends"
# why.zh = "在较早的版本里，这个 await 永远不会结束"
# ///
import asyncio


async def main() -> None:
    lines = iter(["first line"])
    print(await asyncio.to_thread(next, lines))
    #> first line
    try:
        await asyncio.to_thread(next, lines)
    except RuntimeError as error:
        print(error)
        #> StopIteration interacts badly with generators and cannot be raised into a Future
    print(await asyncio.to_thread(next, lines, None))  # (1)!
    #> None


asyncio.run(main())
