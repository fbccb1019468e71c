import asyncio


async def fail(error: Exception) -> None:
    raise error


async def meal() -> None:
    async with asyncio.TaskGroup() as kitchen:
        for error in (ValueError("burnt"), KeyError("salt"), OSError("no gas")):
            kitchen.create_task(fail(error))  # (1)!


async def take_out(caught: list[str]) -> None:
    try:
        await meal()
    except* ValueError as group:
        caught.append(f"ValueError: {group.exceptions}")
    except* KeyError as group:  # (2)!
        caught.append(f"KeyError: {group.exceptions}")


async def main() -> None:
    caught: list[str] = []
    try:
        await take_out(caught)
    except ExceptionGroup as group:  # (3)!
        caught.append(f"left: {group.exceptions}")
    for line in caught:
        print(line)
        #> ValueError: (ValueError('burnt'),)
        #> KeyError: (KeyError('salt'),)
        #> left: (OSError('no gas'),)
    try:
        await meal()
    except ExceptionGroup as group:
        ours, others = group.split((ValueError, KeyError))  # (4)!
        print(f"ours: {len(ours.exceptions)}, others: {len(others.exceptions)}")
        #> ours: 2, others: 1
        print(group.subgroup(lambda error: "gas" in str(error)).exceptions)
        #> (OSError('no gas'),)


asyncio.run(main())
