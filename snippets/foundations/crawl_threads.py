# /// script
# [tool.recorded]
# calm = true
# pool = ["crawler-*"]
# ///
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Thread
from urllib.request import urlopen

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


def fetch(page: str) -> list[str]:
    with urlopen(f"http://127.0.0.1:{site.server_port}{page}") as answer:
        links = answer.read().decode().split()
    print(f"{page} links to {len(links)} pages")
    return links


def work() -> None:
    while page := wanted.get():
        found.put(fetch(page))


def crawl(start: str) -> set[str]:
    seen, pending = {start}, 1
    wanted.put(start)
    while pending:
        links = found.get()  # (1)!
        pending -= 1
        for page in links:
            if page not in seen:
                seen.add(page)
                pending += 1
                wanted.put(page)
    return seen


wanted: Queue[str] = Queue()
found: Queue[list[str]] = Queue()
with ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
    Thread(target=site.serve_forever, args=(0.05,), daemon=True).start()
    crawlers = [Thread(target=work, name=f"crawler-{n}") for n in (1, 2)]
    for crawler in crawlers:
        crawler.start()
    print(sorted(crawl("/")))
    for _ in crawlers:
        wanted.put("")  # (2)!
    print(f"up to {max(most)} at a time")
    site.shutdown()
