import asyncio


async def main() -> None:
    desks = asyncio.BoundedSemaphore(2)
    try:
        desks.release()
    except ValueError as error:
        print("semaphore:", error)
        #> semaphore: BoundedSemaphore released too many times

    barrier = asyncio.Barrier(2)
    alone = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)  # (1)!
    await barrier.abort()
    try:
        await alone
    except asyncio.BrokenBarrierError:
        print("barrier: nobody else will come")
        #> barrier: nobody else will come

    bread: list[str] = []
    shelf = asyncio.Condition()

    async def buy() -> str:
        async with shelf:
            await shelf.wait_for(lambda: bread)  # (2)!
            return bread.pop()

    buyer = asyncio.create_task(buy())
    await asyncio.sleep(0)
    async with shelf:
        bread.append("rye")
        shelf.notify()
    print("condition:", await buyer)
    #> condition: rye


asyncio.run(main())
