import asyncio


async def read(library_read, name: str) -> str:
    return await asyncio.to_thread(library_read, name)  # (1)!


async def main() -> None:
    print(await read(str.upper, "menu"))
    #> MENU


if __name__ == "__main__":
    asyncio.run(main())
