import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        await asyncio.to_thread(loop.call_soon, print, "called from a thread")  # (1)!
        await asyncio.sleep(0)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")


asyncio.run(main())
asyncio.run(main(), debug=True)
