import asyncio

PIECE = b"x" * 65_536
PIECES = 400


async def visit(drain: bool) -> None:
    written, in_memory = 0, 0

    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal written, in_memory
        for _ in range(PIECES):
            writer.write(PIECE)
            written += 1
            in_memory = max(in_memory, writer.transport.get_write_buffer_size())  # (1)!
            if drain:
                await writer.drain()  # (2)!
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0.2)  # (3)!
    print(f"drain {drain}: all written before a byte was read: {written == PIECES}")
    #> drain False: all written before a byte was read: True
    #> drain True: all written before a byte was read: False
    while await reader.read(1_000_000):
        pass
    print(f"drain {drain}: more than two pieces in memory: {in_memory > 2 * len(PIECE)}")
    #> drain False: more than two pieces in memory: True
    #> drain True: more than two pieces in memory: False
    writer.close()
    server.close()


async def main() -> None:
    await visit(drain=False)
    await visit(drain=True)


asyncio.run(main())
