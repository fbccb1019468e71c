import asyncio


async def work() -> None:
    print("work: begins")
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("work: asked to stop")
        await asyncio.sleep(0.1)  # (1)!
        print("work: tidied up")
        raise  # (2)!


async def main() -> None:
    task = asyncio.create_task(work(), name="work")
    await asyncio.sleep(0)
    task.cancel()
    print(f"main: cancel() has returned, done: {task.done()}")
    await asyncio.wait([task])  # (3)!
    print(f"main: cancelled: {task.cancelled()}")

    unborn = asyncio.create_task(work(), name="unborn")
    unborn.cancel()  # (4)!
    await asyncio.wait([unborn])
    print(f"main: the second one, cancelled: {unborn.cancelled()}")


asyncio.run(main())
