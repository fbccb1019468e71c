# /// script
# dependencies = ["httpx"]
# [tool.recorded]
# timeout = 120
# ///
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


with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    limits, patience = httpx.Limits(max_connections=1), httpx.Timeout(5, pool=0.2)
    with httpx.Client(limits=limits, timeout=patience) as client:
        with client.stream("GET", url) as answer:  # (1)!
            try:
                client.get(url)
            except httpx.PoolTimeout as error:
                print("not read:", type(error).__name__)
                #> not read: PoolTimeout
            answer.read()  # (2)!
            print("read:", client.get(url).text)
            #> read: tea
    server.shutdown()
