# refused: blocked
import asyncio


async def as_task(library_read, name: str) -> str:
    return library_read(name)


async def read(library_read, name: str) -> str:
    return await asyncio.create_task(as_task(library_read, name))


async def main() -> None:
    print(await read(str.upper, "menu"))


if __name__ == "__main__":
    asyncio.run(main())
