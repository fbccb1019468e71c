# /// script
# [tool.recorded]
# loose.en = "asyncio wakes who came first, which its documentation does not promise."
# loose.zh = "asyncio 先唤醒先来的，但文档没有保证。"
# ///
import asyncio


async def runner(name: str, gate: asyncio.Event, running: list[str]) -> None:
    print(f"{name} waits")
    await gate.wait()
    running.append(name)
    print(f"{name} runs")


async def main() -> None:
    gate, running = asyncio.Event(), []
    async with asyncio.TaskGroup() as race:
        for name in ("Ann", "Bob", "Cid"):
            race.create_task(runner(name, gate, running), name=name)
        await asyncio.sleep(0.1)
        gate.set()  # (1)!
        print(f"the gate is open: {gate.is_set()}, running: {running}")
    print(f"open for who comes later: {await gate.wait()}, running: {len(running)}")  # (2)!


asyncio.run(main())
