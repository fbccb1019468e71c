# /// script
# dependencies = ["aiohttp", "httpx"]
# [tool.recorded]
# timeout = 120
# ///
import asyncio
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import aiohttp
import httpx


class Counting(ThreadingHTTPServer):
    connections = 0

    def process_request(self, request, client_address) -> None:
        self.connections += 1
        super().process_request(request, client_address)


class Page(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # (1)!

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "3")
        self.end_headers()
        self.wfile.write(b"tea")

    def log_message(self, *_: object) -> None:
        pass


def functions(url: str) -> None:
    for _ in range(5):
        httpx.get(url)


def one_client(url: str) -> None:
    with httpx.Client() as client:
        for _ in range(5):
            client.get(url)


def sessions(url: str) -> None:
    async def get() -> None:
        for _ in range(5):
            async with aiohttp.ClientSession() as session, session.get(url) as answer:
                await answer.read()

    asyncio.run(get())


def one_session(url: str) -> None:
    async def get() -> None:
        async with aiohttp.ClientSession() as session:
            for _ in range(5):
                async with session.get(url) as answer:
                    await answer.read()

    asyncio.run(get())


for way in functions, one_client, sessions, one_session:
    with Counting(("127.0.0.1", 0), Page) as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        way(f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()
    print(f"{way.__name__}: 5 requests, connections: {server.connections}")
    #> functions: 5 requests, connections: 5
    #> one_client: 5 requests, connections: 1
    #> sessions: 5 requests, connections: 5
    #> one_session: 5 requests, connections: 1
