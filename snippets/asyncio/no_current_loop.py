# /// script
# [[tool.recorded.differs]]
# python = "<3.14"
# run = "3.13"
# [tool.recorded.differs.why]
# en = "up to 3.13 get_event_loop() makes a loop where there is none"
# zh = "3.13 及以前，没有事件循环时 get_event_loop() 会新建一个"
# ///
import asyncio
import warnings

warnings.simplefilter("ignore")  # (1)!

try:
    loop = asyncio.get_event_loop()
    print("get_event_loop() made a loop")
    loop.close()
except RuntimeError:
    print("get_event_loop(): RuntimeError")


async def main() -> None:
    running = asyncio.get_running_loop()  # (2)!
    print(f"inside a coroutine: {running.is_running()}")


asyncio.run(main())
