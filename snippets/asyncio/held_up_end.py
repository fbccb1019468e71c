import asyncio


async def stubborn() -> None:
    for attempt in (1, 2):
        try:
            await asyncio.sleep(0.2)
            print(f"stubborn: round {attempt}")
        except asyncio.CancelledError:
            print("stubborn: asked to stop, goes on")  # (1)!


async def main() -> None:
    task = asyncio.create_task(stubborn(), name="stubborn")
    print(f"main: ends, stubborn has ended: {task.done()}")


asyncio.run(main())  # (2)!
print("run() has returned")
