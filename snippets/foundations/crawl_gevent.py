# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# pool = ["Greenlet-*"]
# ///
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from gevent import socket
from gevent.lock import Semaphore
from gevent.pool import Group

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
    with socket.create_connection(("127.0.0.1", site.server_port)) as connection:
        connection.sendall(f"GET {page} HTTP/1.0\r\n\r\n".encode())  # (1)!
        _, _, text = connection.makefile("rb").read().partition(b"\r\n\r\n")
    links = text.decode().split()
    print(f"{page} links to {len(links)} pages")
    return links


def visit(page: str) -> None:
    with limit:
        links = fetch(page)
    for link in links:
        if link not in seen:  # (2)!
            seen.add(link)
            visits.spawn(visit, link)


seen, limit, visits = {"/"}, Semaphore(2), Group()
with ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
    Thread(target=site.serve_forever, args=(0.05,), daemon=True).start()
    visits.spawn(visit, "/")
    visits.join()
    print(sorted(seen))
    print(f"up to {max(most)} at a time")
    site.shutdown()
