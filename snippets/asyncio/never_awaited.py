import asyncio
import warnings


def report(message, category, *_) -> None:
    print(f"{category.__name__}: {message}")


warnings.showwarning = report  # (1)!


async def save(text: str) -> None:
    print(f"saved {text}")


async def main() -> None:
    save("page 1")  # (2)!
    await save("page 2")


asyncio.run(main())
