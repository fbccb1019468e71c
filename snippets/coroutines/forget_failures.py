import asyncio

tasks: dict[str, asyncio.Task[str]] = {}
loads: list[str] = []


async def load(key: str) -> str:
    loads.append(key)
    if len(loads) == 1:
        raise ConnectionError("the network is down")
    return key.upper()


def forget_failure(key: str, task: asyncio.Task[str]) -> None:
    if (task.cancelled() or task.exception()) and tasks.get(key) is task:
        del tasks[key]  # (1)!


async def get(key: str, forget: bool) -> str:
    if key not in tasks:
        task = tasks[key] = asyncio.create_task(load(key))
        if forget:
            task.add_done_callback(lambda done: forget_failure(key, done))
    return await asyncio.shield(tasks[key])


async def main() -> None:
    for forget in (False, True):
        tasks.clear()
        loads.clear()
        for _ in range(3):
            [answer] = await asyncio.gather(get("menu", forget), return_exceptions=True)
            print(f"forget failures: {forget}, {answer!r}")
            #> forget failures: False, ConnectionError('the network is down')
            #> forget failures: False, ConnectionError('the network is down')
            #> forget failures: False, ConnectionError('the network is down')
            #> forget failures: True, ConnectionError('the network is down')
            #> forget failures: True, 'MENU'
            #> forget failures: True, 'MENU'


asyncio.run(main())
