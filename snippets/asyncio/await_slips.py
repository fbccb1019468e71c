# /// script
# [tool.recorded]
# timeline = false
# [[tool.recorded.differs]]
# python = "<3.14"
# run = "3.13"
# [tool.recorded.differs.why]
# en = "up to 3.13 the messages are worded differently, and name no way out"
# zh = "到 3.13 为止，报错的说法不同，也不提示该怎么改"
# ///
import asyncio
import time
import warnings
from collections.abc import AsyncIterator

warnings.simplefilter("ignore")  # (1)!


async def bake() -> str:
    return "loaf"


async def loaves() -> AsyncIterator[str]:
    yield "loaf"


async def await_a_result() -> None:
    await time.sleep(0)  # (2)!


async def use_a_coroutine() -> None:
    bake().upper()


async def index_a_coroutine() -> None:
    bake()["crust"]


async def walk_through_a_coroutine() -> None:
    for loaf in bake():
        print(loaf)


async def for_without_async() -> None:
    for loaf in loaves():
        print(loaf)


async def async_for_a_list() -> None:
    async for loaf in ["loaf"]:
        print(loaf)


async def with_without_async() -> None:
    with asyncio.Lock():
        print("locked")


async def async_with_a_file() -> None:
    async with open(__file__) as program:
        print(program)


async def await_twice() -> None:
    baking = bake()
    await baking
    await baking


async def main() -> None:
    for slip in (
        await_a_result,
        use_a_coroutine,
        index_a_coroutine,
        walk_through_a_coroutine,
        for_without_async,
        async_for_a_list,
        with_without_async,
        async_with_a_file,
        await_twice,
    ):
        try:
            await slip()
        except (TypeError, AttributeError, RuntimeError) as error:
            print(f"{slip.__name__}: {type(error).__name__}: {error}")


asyncio.run(main())
