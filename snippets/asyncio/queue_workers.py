# /// script
# [tool.recorded]
# pool = ["cook-*"]
# ///
import asyncio


async def prepare(dish: str) -> None:
    await asyncio.sleep(0.1)
    print(f"{dish} is ready")


async def cook(orders: asyncio.Queue[str]) -> None:
    while True:
        await prepare(await orders.get())
        orders.task_done()  # (1)!


async def main() -> None:
    orders: asyncio.Queue[str] = asyncio.Queue(maxsize=2)  # (2)!
    cooks = [asyncio.create_task(cook(orders), name=f"cook-{n}") for n in (1, 2)]
    for dish in ("soup", "rice", "fish", "tea"):
        await orders.put(dish)
    await orders.join()  # (3)!
    print("every order is ready")
    for task in cooks:
        task.cancel()  # (4)!
    await asyncio.wait(cooks)
    print(f"the cooks have gone: {all(task.done() for task in cooks)}")


asyncio.run(main())
