# /// script
# dependencies = ["httpx"]
# [tool.recorded]
# timeout = 120
# ///
import asyncio
import warnings
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx


class Page(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "3")
        self.end_headers()
        self.wfile.write(b"tea")

    def log_message(self, *_: object) -> None:
        pass


def two_loops(client: httpx.AsyncClient, url: str) -> str:
    asyncio.run(client.get(url))
    return asyncio.run(client.get(url)).text  # (1)!


def one_loop(client: httpx.AsyncClient, url: str) -> str:
    async def both() -> str:
        async with client:
            await client.get(url)
            return (await client.get(url)).text

    return asyncio.run(both())


warnings.simplefilter("ignore", ResourceWarning)  # (2)!
with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    for way in two_loops, one_loop:
        try:
            told = way(httpx.AsyncClient(), f"http://127.0.0.1:{server.server_port}/")
        except RuntimeError as error:
            told = error
        print(f"{way.__name__}: {told}")
        #> two_loops: Event loop is closed
        #> one_loop: tea
    server.shutdown()
