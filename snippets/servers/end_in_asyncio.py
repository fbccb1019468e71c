import asyncio

ticks = 0


async def tick() -> None:
    global ticks
    while True:
        ticks += 1
        await asyncio.sleep(0)


async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1024)
    ticking = asyncio.create_task(tick())
    ends = [await reader.read(1024) for _ in range(1_000)]  # (1)!
    print(f"{ends.count(b'')} times the end, other tasks ran {ticks} times")
    #> 1000 times the end, other tasks ran 0 times
    await asyncio.sleep(0)
    print(f"after a wait they ran {ticks} times")
    #> after a wait they ran 1 times
    ticking.cancel()
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write_eof()
        await reader.read()  # (2)!
        writer.close()


asyncio.run(main())
