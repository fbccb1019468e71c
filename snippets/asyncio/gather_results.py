import asyncio


async def soup(rice_is_done: asyncio.Event) -> str:
    await rice_is_done.wait()  # (1)!
    print("soup is done")
    return "soup"


async def rice(rice_is_done: asyncio.Event) -> str:
    await asyncio.sleep(0.1)
    print("rice is done")
    rice_is_done.set()
    return "rice"


def start_both() -> list[asyncio.Task[str]]:
    done = asyncio.Event()
    return [
        asyncio.create_task(soup(done), name="soup"),
        asyncio.create_task(rice(done), name="rice"),
    ]


async def main() -> None:
    print("gather:", await asyncio.gather(*start_both()))  # (2)!
    print("as_completed:", [await dish for dish in asyncio.as_completed(start_both())])  # (3)!


asyncio.run(main())
