import asyncio
import sys
import warnings


def report(message, category, *_) -> None:
    text, *origin = str(message).splitlines()
    print(f"{category.__name__}: {text}")
    if origin:
        print(f"made in {origin[-2].rpartition(' in ')[2]}()")


warnings.showwarning = report  # (1)!


async def save(text: str) -> None:
    print(f"saved {text}")


async def main() -> None:
    save("page 1")  # (2)!
    await save("page 2")
    sys.set_coroutine_origin_tracking_depth(1)  # (3)!
    save("page 3")


asyncio.run(main())
