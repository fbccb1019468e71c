# /// script
# [tool.recorded]
# pool = ["cook-*"]
# ///
import asyncio


async def cook(orders: asyncio.Queue[str]) -> None:
    while True:
        dish = await orders.get()
        await asyncio.sleep(0.05)
        print(f"{dish} is ready")
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


asyncio.run(main())
