import asyncio


async def nothing() -> None:
    pass


def try_out(title: str, group: asyncio.TaskGroup) -> None:
    coroutine = nothing()
    try:
        group.create_task(coroutine)
    except RuntimeError as error:
        print(f"{title}: {error}")
    coroutine.close()


async def fail() -> None:
    raise ConnectionError("no water")


async def last_wish(group: asyncio.TaskGroup) -> None:
    try:
        await asyncio.sleep(60)
    finally:
        try_out("after a failure", group)  # (1)!


async def main() -> None:
    group = asyncio.TaskGroup()
    try_out("before", group)
    try:
        async with group:
            group.create_task(last_wish(group))
            group.create_task(fail())
    except ExceptionGroup as error:
        print(error)
    try_out("afterwards", group)
    try:
        async with group:
            pass
    except RuntimeError as error:
        print("once more:", str(error).partition("> ")[2])


asyncio.run(main())
