# refused: lost
import asyncio


async def read(library_read, name: str) -> str:
    asyncio.get_running_loop().run_in_executor(None, library_read, name)
    return name


async def main() -> None:
    print(await read(str.upper, "menu"))


if __name__ == "__main__":
    asyncio.run(main())
