import threading
from http.client import HTTPConnection, RemoteDisconnected
from http.server import BaseHTTPRequestHandler, HTTPServer

charged = 0
served: set[str] = set()
replies_to_lose = 0


class Bank(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        global charged, replies_to_lose
        key = self.headers["Idempotency-Key"]
        if key not in served:  # (1)!
            charged += 10
        if key:
            served.add(key)
        if replies_to_lose:
            replies_to_lose -= 1
            return  # (2)!
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args) -> None:
        pass


def pay(headers: dict[str, str]) -> int:
    for attempt in range(1, 4):
        client = HTTPConnection(*bank.server_address)
        try:
            client.request("POST", "/", headers=headers)
            client.getresponse()
            return attempt
        except RemoteDisconnected:
            continue
        finally:
            client.close()


with HTTPServer(("127.0.0.1", 0), Bank) as bank:
    threading.Thread(target=bank.serve_forever, args=(0.05,)).start()
    for headers in {}, {"Idempotency-Key": "order 7"}:
        charged, replies_to_lose = 0, 2
        print(f"{headers}: answered at attempt {pay(headers)}, charged {charged}")
        #> {}: answered at attempt 3, charged 30
        #> {'Idempotency-Key': 'order 7'}: answered at attempt 3, charged 10
    bank.shutdown()
