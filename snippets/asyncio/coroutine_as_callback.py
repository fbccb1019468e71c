# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no add_signal_handler(): use signal.signal() and call_soon_threadsafe()"
# why.zh = "Windows 没有 add_signal_handler()：请用 signal.signal() 和 call_soon_threadsafe()"
# ///
import asyncio
import signal


async def say_goodbye() -> None:
    print("goodbye")


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(signal.SIGTERM, say_goodbye)
    except TypeError as error:
        print("TypeError:", error)

    async with asyncio.TaskGroup() as group:
        loop.add_signal_handler(signal.SIGTERM, lambda: group.create_task(say_goodbye()))  # (1)!
        signal.raise_signal(signal.SIGTERM)
        await asyncio.sleep(0.1)


asyncio.run(main())
