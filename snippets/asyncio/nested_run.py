import asyncio


async def answer() -> int:
    return 42


def ordinary_function() -> int:
    coroutine = answer()
    try:
        return asyncio.run(coroutine)  # (1)!
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
        coroutine.close()
        return 0


async def main() -> None:
    ordinary_function()
    print(f"in a thread of its own: {await asyncio.to_thread(ordinary_function)}")  # (2)!
    print(f"simply awaited: {await answer()}")  # (3)!


print(f"outside of any loop: {ordinary_function()}")
asyncio.run(main())
