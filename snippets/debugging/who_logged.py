import asyncio
import logging
import multiprocessing
import threading
from contextvars import ContextVar

WHO = "%(processName)s / %(threadName)s / %(taskName)s / %(order)s: %(message)s"
order = ContextVar("order", default="no order")


class Print(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        print(self.format(record))


def who(record: logging.LogRecord) -> bool:
    try:
        task = asyncio.current_task()  # (1)!
    except RuntimeError:
        task = None
    record.taskName = task.get_name() if task else "no task"
    record.order = order.get()
    return True


async def cook(dish: str) -> None:
    order.set(dish)
    logging.info("cooks")
    await asyncio.to_thread(logging.info, "writes the bill")  # (2)!


async def evening() -> None:
    await asyncio.create_task(cook("noodles"), name="table 5")
    logging.info("closes")


def branch() -> None:
    handler = Print()
    handler.addFilter(who)
    logging.basicConfig(format=WHO, level="INFO", handlers=[handler])  # (3)!
    kitchen = threading.Thread(target=asyncio.run, args=(evening(),), name="kitchen")
    kitchen.start()
    kitchen.join()


if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=branch, name="branch 2")
    process.start()
    process.join()
