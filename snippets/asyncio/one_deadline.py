import asyncio


async def connect() -> str:
    return "connected"


async def read() -> str:
    await asyncio.Event().wait()  # (1)!
    return "read"


async def main() -> None:
    deadline = asyncio.get_running_loop().time() + 0.1  # (2)!
    limits: list[asyncio.Timeout] = []
    try:
        for step in (connect, read):
            async with asyncio.timeout_at(deadline) as limit:
                limits.append(limit)
                print(await step())
                #> connected
    except TimeoutError:
        print("too late in step", len(limits))
        #> too late in step 2
    print("the same moment:", limits[0].when() == limits[1].when())
    #> the same moment: True
    print("expired:", [limit.expired() for limit in limits])
    #> expired: [False, True]


asyncio.run(main())
