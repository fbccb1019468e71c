import asyncio


async def runner(name: str, gate: asyncio.Event) -> None:
    print(f"{name} waits")
    await gate.wait()
    print(f"{name} runs")


async def main() -> None:
    gate = asyncio.Event()
    async with asyncio.TaskGroup() as race:
        for name in ("Ann", "Bob", "Cid"):
            race.create_task(runner(name, gate), name=name)
        await asyncio.sleep(0.1)
        print("the gate opens")
        gate.set()  # (1)!
        print("nobody has moved yet")


asyncio.run(main())
