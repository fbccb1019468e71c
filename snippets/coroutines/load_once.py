import asyncio

results: dict[str, str] = {}
tasks: dict[str, asyncio.Task[str]] = {}
loads: list[str] = []


async def load(key: str) -> str:
    loads.append(key)
    await asyncio.sleep(0)
    return key.upper()


async def get_result(key: str) -> str:
    if key not in results:
        results[key] = await load(key)  # (1)!
    return results[key]


async def get_task(key: str) -> str:
    if key not in tasks:
        tasks[key] = asyncio.create_task(load(key))  # (2)!
    return await tasks[key]


async def main() -> None:
    for get in (get_result, get_task):
        loads.clear()
        await asyncio.gather(get("menu"), get("menu"), get("menu"))
        print(f"{get.__name__}: asked 3 times, loaded {len(loads)} times")
        #> get_result: asked 3 times, loaded 3 times
        #> get_task: asked 3 times, loaded 1 times


asyncio.run(main())
