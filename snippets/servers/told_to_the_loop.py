import asyncio
import logging


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()
    raise KeyError("no such dish")


def hear(loop: asyncio.AbstractEventLoop, context: dict) -> None:
    print(context["message"].partition(" at ")[0], repr(context["exception"]))


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(hear)
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        await reader.read()
        writer.close()
        await writer.wait_closed()
        for _ in range(5):
            writer.transport.write(b"too late")  # (1)!

    def ring() -> None:
        raise RuntimeError("no bell")

    loop.call_soon(ring)
    await asyncio.sleep(0)


class Printed(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        print("logged:", record.getMessage())


logging.getLogger("asyncio").addHandler(Printed())
asyncio.run(main())
