# /// script
# [[tool.recorded.differs]]
# python = "<3.14"
# run = "3.13"
# [tool.recorded.differs.why]
# en = "up to 3.13 the main thread gets a new loop, if none was run or set there before"
# zh = "到 3.13 为止，主线程里如果还没有运行或设置过事件循环，会新建一个"
# ///
import asyncio
import threading
import warnings

warnings.simplefilter("ignore")  # (1)!


def ask(when: str) -> None:
    try:
        asyncio.get_event_loop().close()
        print(f"{when}: get_event_loop() made a loop")
    except RuntimeError as error:
        print(f"{when}: {error}")


async def main() -> None:
    running = asyncio.get_running_loop()  # (2)!
    print(f"inside a coroutine, running: {running.is_running()}")


worker = threading.Thread(target=ask, args=("in a thread",), name="worker")
worker.start()
worker.join()
ask("before any run()")
asyncio.run(main())
ask("after run()")  # (3)!
