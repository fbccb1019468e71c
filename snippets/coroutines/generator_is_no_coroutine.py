# /// script
# [[tool.recorded.differs]]
# python = "<3.12"
# run = "3.11"
# [tool.recorded.differs.why]
# en = "up to 3.11 asyncio.run() still takes a generator"
# zh = "3.11 及以前的 asyncio.run() 仍接受生成器"
# ///
import asyncio
import inspect
from collections.abc import Generator


def generator_function() -> Generator[None, None, str]:
    yield
    return "ran"


async def coroutine_function() -> str:
    return "ran"


async def await_generator() -> None:
    await generator_function()


print(
    inspect.iscoroutinefunction(coroutine_function), inspect.isgeneratorfunction(coroutine_function)
)
print(
    inspect.iscoroutinefunction(generator_function), inspect.isgeneratorfunction(generator_function)
)
print(f"asyncio.run(coroutine): {asyncio.run(coroutine_function())}")
try:
    asyncio.run(await_generator())
except TypeError:
    print("await generator: TypeError")
try:
    print(f"asyncio.run(generator): {asyncio.run(generator_function())}")
except (TypeError, ValueError):
    print("asyncio.run(generator): refused")
