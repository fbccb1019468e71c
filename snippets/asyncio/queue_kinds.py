import asyncio


async def main() -> None:
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        orders = kind(maxsize=3)
        for number in (2, 3, 1):
            orders.put_nowait(number)
        try:
            orders.put_nowait(4)  # (1)!
        except asyncio.QueueFull:
            print(kind.__name__, "is full")
            #> Queue is full
            #> LifoQueue is full
            #> PriorityQueue is full
        print([await orders.get() for _ in range(3)])
        #> [2, 3, 1]
        #> [1, 3, 2]
        #> [1, 2, 3]
        try:
            orders.get_nowait()
        except asyncio.QueueEmpty:
            print("and now it is empty")
            #> and now it is empty
            #> and now it is empty
            #> and now it is empty


asyncio.run(main())
