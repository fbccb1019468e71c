import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

charged: list[str] = []
bank_stands_still = threading.Event()
client_has_given_up = threading.Event()


def stand_still() -> None:
    bank_stands_still.set()
    client_has_given_up.wait()


class Bank(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        fault = self.path.strip("/")
        if fault == "request-lost":
            return stand_still()  # (1)!
        if fault == "slow":
            stand_still()  # (2)!
        charged.append(fault)
        if fault == "reply-lost":
            return stand_still()  # (3)!
        self.send_response(200)
        return self.end_headers()

    def log_message(self, *args) -> None:
        pass


bank = ThreadingHTTPServer(("127.0.0.1", 0), Bank)
bank.daemon_threads = False
threading.Thread(target=bank.serve_forever, args=(0.05,)).start()

for fault in "request-lost", "reply-lost", "slow":
    bank_stands_still.clear()
    client_has_given_up.clear()
    client = HTTPConnection(*bank.server_address, timeout=0.2)
    try:
        client.request("POST", f"/{fault}")
        client.getresponse()
    except TimeoutError as error:
        print(f"{fault}: {error!r}")
        #> request-lost: TimeoutError('timed out')
        #> reply-lost: TimeoutError('timed out')
        #> slow: TimeoutError('timed out')
    client.close()
    bank_stands_still.wait()
    client_has_given_up.set()
bank.shutdown()
bank.server_close()  # (4)!
print("charged:", *sorted(charged))
#> charged: reply-lost slow
