# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "the loop of Windows words the second message in another way: catch OSError"
# why.zh = "Windows 的第二条报错措辞不同：捕获 OSError 即可"
# [tool.recorded.vary.port]
# match = "'127\\.0\\.0\\.1', (\\d+)"
# ///
import asyncio


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(serve, "127.0.0.1", port)
    except OSError as error:
        print(error.strerror.rpartition(": ")[0])
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_connection("127.0.0.1", port)  # (1)!
    except OSError as error:
        print(error.strerror)


asyncio.run(main())
