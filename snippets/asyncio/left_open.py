# /// script
# [tool.recorded.vary.loop]
# match = 'event loop (<\w+EventLoop running=False closed=False debug=False>)'
# ///
import asyncio
import gc
import warnings

warnings.simplefilter("always", ResourceWarning)


async def answer() -> int:
    return 42


def by_hand() -> int:
    return asyncio.new_event_loop().run_until_complete(answer())


def by_run() -> int:
    return asyncio.run(answer())


for ask in (by_hand, by_run):
    with warnings.catch_warnings(record=True) as warned:
        print(ask())
        gc.collect()
    for warning in warned:
        if "event loop" in str(warning.message):  # (1)!
            print(warning.category.__name__, warning.message)
