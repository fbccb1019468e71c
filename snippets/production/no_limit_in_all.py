# /// script
# dependencies = ["aiohttp", "httpx"]
# [tool.recorded]
# timeout = 120
# ///
import asyncio
from collections.abc import Awaitable
from contextlib import suppress

import aiohttp
import httpx


async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n")
    with suppress(ConnectionError):  # guests that have left
        for _ in range(22):  # (1)!
            await asyncio.sleep(0.1)
            writer.write(b".")
            await writer.drain()
    writer.close()


async def each_wait_httpx(url: str) -> str:
    async with httpx.AsyncClient(timeout=2) as client:  # (2)!
        return (await client.get(url)).text


async def in_all_httpx(url: str) -> str:
    async with asyncio.timeout(2):
        return await each_wait_httpx(url)


async def ask_aiohttp(url: str, limit: aiohttp.ClientTimeout) -> str:
    async with aiohttp.ClientSession(timeout=limit) as session, session.get(url) as answer:
        return await answer.text()


def each_wait_aiohttp(url: str) -> Awaitable[str]:
    return ask_aiohttp(url, aiohttp.ClientTimeout(sock_connect=2, sock_read=2))


def in_all_aiohttp(url: str) -> Awaitable[str]:
    return ask_aiohttp(url, aiohttp.ClientTimeout(total=2))


async def main() -> None:
    ways = each_wait_httpx, in_all_httpx, each_wait_aiohttp, in_all_aiohttp
    async with await asyncio.start_server(drip, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        answers = await asyncio.gather(*(way(url) for way in ways), return_exceptions=True)
        for way, answer in zip(ways, answers, strict=True):
            told = answer if isinstance(answer, str) else type(answer).__name__
            print(f"{way.__name__}: {told}")
            #> each_wait_httpx: ............
            #> in_all_httpx: TimeoutError
            #> each_wait_aiohttp: ............
            #> in_all_aiohttp: TimeoutError


asyncio.run(main())
