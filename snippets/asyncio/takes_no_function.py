import asyncio


async def brew() -> str:
    return "tea"


class Kettle:
    def __await__(self):
        yield "steam"  # (1)!


async def boil() -> None:
    await Kettle()


def shown(error: Exception) -> str:
    return str(error).partition(" <function")[0]


async def main() -> None:
    def task_of_function():
        return asyncio.create_task(brew)

    def gather_function():
        return asyncio.gather(brew)

    for call in (task_of_function, gather_function):
        try:
            call()
        except TypeError as error:
            print(f"{call.__name__}: {shown(error)}")
            #> task_of_function: a coroutine was expected, got
            #> gather_function: An asyncio.Future, a coroutine or an awaitable is required

    coroutine = brew()
    for given in ([coroutine], [], coroutine):
        try:
            await asyncio.wait(given)
        except (TypeError, ValueError) as error:
            print(f"wait: {error}")
            #> wait: Passing coroutines is forbidden, use tasks explicitly.
            #> wait: Set of Tasks/Futures is empty.
            #> wait: expect a list of futures, not coroutine
    print(await coroutine)
    #> tea

    try:
        await asyncio.create_task(boil())
    except RuntimeError as error:
        print(error)
        #> Task got bad yield: 'steam'


asyncio.run(main())
