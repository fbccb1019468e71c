import asyncio
import time


async def main() -> None:
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.1) as limit:
        time.sleep(0.3)  # (1)!
        print(f"over the limit: {loop.time() > limit.when()}, and not stopped")
    print(f"left the block, expired: {limit.expired()}")

    try:
        async with asyncio.timeout(0.1) as limit:
            time.sleep(0.3)
            await asyncio.sleep(0.05)  # (2)!
            print("never reached")
    except TimeoutError:
        print(f"stopped at the first wait, expired: {limit.expired()}")


asyncio.run(main())
