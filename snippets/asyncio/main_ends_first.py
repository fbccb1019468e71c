# /// script
# [tool.recorded]
# margin = 0.1
# ///
import asyncio


async def save() -> None:
    try:
        await asyncio.sleep(10)
        print("save: saved")
    except asyncio.CancelledError:
        print("save: cancelled half way")  # (1)!
        raise


async def main() -> None:
    task = asyncio.create_task(save(), name="save")
    await asyncio.sleep(0.1)
    print(f"main: ends, done: {task.done()}")


asyncio.run(main())
print("run() has returned")
