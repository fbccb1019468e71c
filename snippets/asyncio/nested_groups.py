import asyncio


async def cook(dish: str) -> None:
    print(f"{dish} on the stove")
    try:
        await asyncio.sleep(10)
    finally:
        print(f"{dish} off the stove")


async def menu() -> None:
    async with asyncio.TaskGroup() as kitchen:  # (1)!
        kitchen.create_task(cook("soup"), name="soup")
        kitchen.create_task(cook("rice"), name="rice")


async def main() -> None:
    try:
        async with asyncio.timeout(0.1), asyncio.TaskGroup() as restaurant:  # (2)!
            restaurant.create_task(menu(), name="menu")
    except TimeoutError:
        print("main: closing time")
    print(f"main: tasks still there: {len(asyncio.all_tasks() - {asyncio.current_task()})}")


asyncio.run(main())
