import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10  # (1)!
    try:
        await asyncio.to_thread(loop.call_soon, print, "called from a thread")  # (2)!
    except RuntimeError as error:
        print(f"RuntimeError: {error}")


asyncio.run(main())
asyncio.run(main(), debug=True)
