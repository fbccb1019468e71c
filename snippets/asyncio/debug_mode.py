import asyncio
import logging
import time


class Report(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        print(f"{record.levelname}: {record.msg}")  # (1)!


logging.getLogger("asyncio").addHandler(Report())


async def main() -> None:
    asyncio.get_running_loop().slow_callback_duration = 0.2
    time.sleep(0.3)  # (2)!
    print("main: slept in the loop")
    await asyncio.sleep(0)
    print("main: ends")


asyncio.run(main(), debug=True)
