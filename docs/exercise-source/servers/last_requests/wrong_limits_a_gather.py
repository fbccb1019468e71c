# refused: failed
import asyncio


async def drain(talks: set[asyncio.Task], limit: float) -> int:
    """Let the talks end, for `limit` seconds at most. How many were cut off."""
    try:
        await asyncio.wait_for(asyncio.gather(*talks), limit)
    except TimeoutError:
        pass
    return sum(talk.cancelled() for talk in talks)


async def talk(seconds: float) -> None:
    await asyncio.sleep(seconds)


async def main() -> None:
    talks = {asyncio.create_task(talk(seconds)) for seconds in (0.1, 0.2, 60)}
    await asyncio.sleep(0)
    print("cut off:", await drain(talks, 0.3))


if __name__ == "__main__":
    asyncio.run(main())
