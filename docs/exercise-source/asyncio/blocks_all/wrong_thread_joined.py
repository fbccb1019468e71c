# refused: blocked
import asyncio
import threading


async def read(library_read, name: str) -> str:
    thread = threading.Thread(target=library_read, args=(name,))
    thread.start()
    thread.join()
    return name.upper()


async def main() -> None:
    print(await read(str.upper, "menu"))


if __name__ == "__main__":
    asyncio.run(main())
