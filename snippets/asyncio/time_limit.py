import asyncio


async def fetch() -> None:
    try:
        await asyncio.sleep(10)
        print("fetch: done")
    finally:
        print("fetch: closes its connection")  # (1)!


async def main() -> None:
    try:
        async with asyncio.timeout(0.1) as limit:
            await fetch()
    except TimeoutError:  # (2)!
        print("main: given up")
    print(f"main: expired: {limit.expired()}")


asyncio.run(main())
