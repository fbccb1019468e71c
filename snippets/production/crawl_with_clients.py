# /// script
# dependencies = ["aiohttp", "httpx"]
# [tool.recorded]
# timeout = 120
# ///
import asyncio
from collections.abc import Awaitable, Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Barrier, Thread

import aiohttp
import httpx

LINKS = {"/": "/tea /milk", "/tea": "/green /black /", "/milk": "/oat /tea", "/green": "/tea"}


class Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.under_way.append(self.path)
        self.server.most.append(len(self.server.under_way))
        if self.path in LINKS["/"].split():
            self.server.both_asked_for.wait()  # (1)!
        self.server.under_way.remove(self.path)
        links = LINKS.get(self.path, "").encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(links)))
        self.end_headers()
        self.wfile.write(links)

    def log_message(self, *_: object) -> None:
        pass


class Counting(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Site)
        self.connections, self.under_way, self.most = 0, [], []
        self.both_asked_for = Barrier(2)

    def process_request(self, request, client_address) -> None:
        self.connections += 1
        super().process_request(request, client_address)


async def crawl(start: str, fetch: Callable[[str], Awaitable[str]]) -> set[str]:
    seen, two_at_a_time = {start}, asyncio.Semaphore(2)

    async def visit(page: str) -> None:
        async with two_at_a_time:  # (2)!
            links = (await fetch(page)).split()
        for link in links:
            if link not in seen:
                seen.add(link)
                group.create_task(visit(link))

    async with asyncio.TaskGroup() as group:
        group.create_task(visit(start))
    return seen


async def with_httpx(site: str) -> set[str]:
    async with httpx.AsyncClient(base_url=site) as client:  # (3)!

        async def fetch(page: str) -> str:
            return (await client.get(page)).raise_for_status().text

        return await crawl("/", fetch)


async def with_aiohttp(site: str) -> set[str]:
    async with aiohttp.ClientSession(site, raise_for_status=True) as session:

        async def fetch(page: str) -> str:
            async with session.get(page) as answer:
                return await answer.text()

        return await crawl("/", fetch)


for way in with_httpx, with_aiohttp:
    with Counting() as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        pages = asyncio.run(way(f"http://127.0.0.1:{server.server_port}"))
        server.shutdown()
    most, connections = max(server.most), server.connections
    print(f"{way.__name__}: {len(pages)} pages, {most} at a time, {connections} connections")
    #> with_httpx: 6 pages, 2 at a time, 2 connections
    #> with_aiohttp: 6 pages, 2 at a time, 2 connections
