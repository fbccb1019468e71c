import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import Pool
from threading import Thread
from urllib.request import urlopen

PAGES = {"/short": b"x" * 10, "/long": b"x" * 5000, "/chinese": "并发".encode("gbk")}


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        page = PAGES.get(self.path)
        self.send_response(200 if page else 404)
        self.end_headers()
        self.wfile.write(page or b"")

    def log_message(self, *_) -> None:
        pass


def download(port: int, path: str) -> tuple[str, int]:
    with urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
        return path, len(answer.read().decode())


if __name__ == "__main__":
    sizes, errors, callback_pids = [], [], set()

    def note(result: tuple[str, int]) -> None:
        sizes.append(result)
        callback_pids.add(os.getpid())

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server, Pool(2) as pool:  # (1)!
        Thread(target=server.serve_forever).start()
        port = server.server_port
        for path in [*PAGES, "/missing"]:
            pool.apply_async(
                download,
                (port, path),
                callback=note,
                error_callback=errors.append,
            )
        pool.close()
        pool.join()
        server.shutdown()
    print(f"sizes: {sorted(sizes)}")
    #> sizes: [('/long', 5000), ('/short', 10)]
    print(f"errors: {sorted(type(error).__name__ for error in errors)}")  # (2)!
    #> errors: ['MaybeEncodingError', 'UnicodeDecodeError']
    print(f"callbacks ran in this process: {callback_pids == {os.getpid()}}")
    #> callbacks ran in this process: True
