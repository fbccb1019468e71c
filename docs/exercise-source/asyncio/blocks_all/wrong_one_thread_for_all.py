# refused: in_line
import asyncio
from concurrent.futures import ThreadPoolExecutor

reader = ThreadPoolExecutor(max_workers=1)


async def read(library_read, name: str) -> str:
    return await asyncio.get_running_loop().run_in_executor(reader, library_read, name)


async def main() -> None:
    print(await read(str.upper, "menu"))


if __name__ == "__main__":
    asyncio.run(main())
