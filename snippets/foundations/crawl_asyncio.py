# /// script
# [tool.recorded]
# calm = true
# pool = ["Task-*"]
# ///
import asyncio
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

LINKS = {"/": "/tea /milk", "/tea": "/green /black /", "/milk": "/oat /tea", "/green": "/tea"}
under_way: list[str] = []
most: list[int] = []


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        under_way.append(self.path)
        most.append(len(under_way))
        time.sleep(0.2)
        under_way.remove(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(LINKS.get(self.path, "").encode())

    def log_message(self, *_: object) -> None:
        pass


async def fetch(page: str) -> list[str]:
    reader, writer = await asyncio.open_connection("127.0.0.1", site.server_port)
    writer.write(f"GET {page} HTTP/1.0\r\n\r\n".encode())  # (1)!
    _, _, text = (await reader.read()).partition(b"\r\n\r\n")
    writer.close()
    await writer.wait_closed()
    links = text.decode().split()
    print(f"{page} links to {len(links)} pages")
    return links


async def crawl(start: str) -> set[str]:
    seen, limit = {start}, asyncio.Semaphore(2)

    async def visit(page: str) -> None:
        async with limit:
            links = await fetch(page)
        for link in links:
            if link not in seen:
                seen.add(link)
                group.create_task(visit(link))

    async with asyncio.TaskGroup() as group:  # (2)!
        group.create_task(visit(start))
    return seen


with ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
    Thread(target=site.serve_forever, args=(0.05,), daemon=True).start()
    print(sorted(asyncio.run(crawl("/"))))
    print(f"up to {max(most)} at a time")
    site.shutdown()
