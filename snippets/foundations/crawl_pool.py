# /// script
# [tool.recorded]
# calm = true
# pool = ["crawler_*"]
# ///
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
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


def crawl(start: str) -> set[str]:
    seen = {start}
    with ThreadPoolExecutor(2, "crawler") as pool:
        running = {pool.submit(fetch, start)}
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)  # (1)!
            links = {page for future in done for page in future.result()} - seen  # (2)!
            seen |= links
            running |= {pool.submit(fetch, page) for page in links}
    return seen


with ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
    Thread(target=site.serve_forever, args=(0.05,), daemon=True).start()
    print(sorted(crawl("/")))
    print(f"up to {max(most)} at a time")
    site.shutdown()
