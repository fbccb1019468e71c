# /// script
# [tool.recorded]
# pool = ["cook-*"]
# margin = 0.1
# loose.en = "marks cannot say that a cook ends one dish before a new one begins."
# loose.zh = "记号表示不了：一个 cook 做完一道，才会开始新的一道。"
# ///
import asyncio


async def prepare(dish: str) -> None:
    print(f"{dish} begun")
    await asyncio.sleep(0.1)
    if dish == "fish":
        raise ValueError("burnt")
    print(f"{dish} is ready")


async def cook(orders: asyncio.Queue[str]) -> None:
    while True:
        dish = await orders.get()
        try:
            await prepare(dish)
        except ValueError as error:  # (1)!
            print(f"{dish} is {error}")
        finally:
            orders.task_done()  # (2)!


async def main() -> None:
    orders: asyncio.Queue[str] = asyncio.Queue(maxsize=2)  # (3)!
    cooks = [asyncio.create_task(cook(orders), name=f"cook-{n}") for n in (1, 2)]
    waiting = []
    for dish in ("soup", "fish", "rice", "tea", "cake"):
        await orders.put(dish)
        waiting.append(orders.qsize())
    await orders.join()  # (4)!
    print(f"every order is done with; at most {max(waiting)} waited")
    for task in cooks:
        task.cancel()  # (5)!
    await asyncio.wait(cooks)
    print(f"the cooks have gone: {all(task.cancelled() for task in cooks)}")


asyncio.run(main())
