import asyncio
import linecache
import logging
import re
import time


class Report(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        place = re.search(r"<(\w+)\(\) running at (.*?):(\d+)>", record.getMessage())
        function, file, number = place.groups()  # (1)!
        line = linecache.getline(file, int(number)).strip()
        print(f"{record.levelname}: slow: {function}(), running at: {line}")


logging.getLogger("asyncio").addHandler(Report())


def query() -> None:
    time.sleep(0.3)  # (2)!


async def main() -> None:
    asyncio.get_running_loop().slow_callback_duration = 0.2
    query()
    print("main: has its answer")
    await asyncio.sleep(0)
    print("main: ends")


asyncio.run(main(), debug=True)
