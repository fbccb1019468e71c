# /// script
# [tool.recorded]
# margin = 0.3
# ///
import asyncio


async def drain(talks: set[asyncio.Task], limit: float) -> int:
    """Let the talks end, for `limit` seconds at most. How many were cut off."""
    if not talks:
        return 0
    _, late = await asyncio.wait(talks, timeout=limit)  # (1)!
    for talk in late:
        talk.cancel()
    await asyncio.gather(*late, return_exceptions=True)  # (2)!
    return len(late)


async def talk(seconds: float) -> None:
    await asyncio.sleep(seconds)


async def main() -> None:
    talks = {asyncio.create_task(talk(seconds)) for seconds in (0.1, 0.2, 60)}
    await asyncio.sleep(0)
    print("cut off:", await drain(talks, 0.3))
    #> cut off: 1


if __name__ == "__main__":
    asyncio.run(main())
