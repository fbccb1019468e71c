# /// script
# [[tool.recorded.differs]]
# python = "<3.12"
# run = "3.11"
# [tool.recorded.differs.why]
# en = "up to 3.11 the end of the block does not wait for connections"
# zh = "到 3.11 为止，代码块的结尾不等连接"
# ///
import asyncio


async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while request := await reader.read(1024):
        writer.write(request.upper())
    writer.close()
    talked.set()


async def serve(address: asyncio.Future, stop: asyncio.Event) -> None:
    async with await asyncio.start_server(talk, "127.0.0.1", 0) as server:
        address.set_result(server.sockets[0].getsockname())
        await stop.wait()
        print("server: comes to the end of its block")
    print("server: has left it")  # (1)!


async def main() -> None:
    address, stop = asyncio.get_running_loop().create_future(), asyncio.Event()
    serving = asyncio.create_task(serve(address, stop), name="server")
    reader, writer = await asyncio.open_connection(*await address)
    writer.write(b"tea")
    print(f"guest: gets {await reader.read(1024)}, and stays")
    stop.set()
    await asyncio.wait([serving], timeout=0.5)
    print(f"guest: leaves, the server has ended: {serving.done()}")
    writer.close()  # (2)!
    await talked.wait()
    await serving


talked = asyncio.Event()
asyncio.run(main())
