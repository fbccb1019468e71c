import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

charged: set[str] = set()
cancelled: set[str] = set()
one_decides = threading.Lock()
bank_stands_still = threading.Event()
client_knows = threading.Event()


def stand_still() -> None:
    bank_stands_still.set()
    client_knows.wait()


class Bank(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        if self.path == "/request-lost":
            return stand_still()
        if self.path == "/slow":
            stand_still()
        with one_decides:
            if self.path not in cancelled:  # (1)!
                charged.add(self.path)
        if self.path == "/reply-lost":
            return stand_still()
        return self.answer(200)

    def do_GET(self) -> None:
        with one_decides:
            self.answer(200 if self.path in charged else 404)

    def do_DELETE(self) -> None:
        with one_decides:
            if self.path not in charged:
                cancelled.add(self.path)  # (2)!
            self.answer(200 if self.path in charged else 404)

    def answer(self, status: int) -> None:
        self.send_response(status)
        self.end_headers()

    def log_message(self, *args) -> None:
        pass


def send(bank: ThreadingHTTPServer, method: str, order: str, timeout: float) -> int:
    client = HTTPConnection(*bank.server_address, timeout=timeout)
    try:
        client.request(method, order)
        return client.getresponse().status
    finally:
        client.close()


for method in "GET", "DELETE":
    charged.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Bank) as bank:
        bank.daemon_threads = False
        threading.Thread(target=bank.serve_forever, args=(0.05,)).start()
        for order in "/request-lost", "/reply-lost", "/slow":
            bank_stands_still.clear()
            client_knows.clear()
            try:
                send(bank, "POST", order, timeout=0.2)
            except TimeoutError:
                bank_stands_still.wait()
                status = send(bank, method, order, timeout=20)  # (3)!
                print(method, order, "->", "charged" if status == 200 else "not charged")
                #> GET /request-lost -> not charged
                #> GET /reply-lost -> charged
                #> GET /slow -> not charged
                #> DELETE /request-lost -> not charged
                #> DELETE /reply-lost -> charged
                #> DELETE /slow -> not charged
            client_knows.set()  # (4)!
        bank.shutdown()
    print("charged in the end:", *sorted(charged))
    #> charged in the end: /reply-lost /slow
    #> charged in the end: /reply-lost
