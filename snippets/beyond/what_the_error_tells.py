import socket
import threading
from http.client import HTTPConnection, RemoteDisconnected
from http.server import BaseHTTPRequestHandler, HTTPServer

charged: list[str] = []


class Bank(BaseHTTPRequestHandler):
    def do_POST(self) -> None:  # (1)!
        if self.path == "/after":
            charged.append(self.path)

    def log_message(self, *args) -> None:
        pass


def pay(address: tuple[str, int], path: str) -> None:
    client = HTTPConnection(*address)
    try:
        client.request("POST", path)
        client.getresponse()
    except (ConnectionRefusedError, RemoteDisconnected) as error:
        print(f"{type(error).__name__}: charged {len(charged)} times")
        #> ConnectionRefusedError: charged 0 times
        #> RemoteDisconnected: charged 0 times
        #> RemoteDisconnected: charged 1 times
    finally:
        client.close()


with HTTPServer(("127.0.0.1", 0), Bank) as bank, socket.socket() as closed_door:
    threading.Thread(target=bank.serve_forever, args=(0.05,)).start()
    closed_door.bind(("127.0.0.1", 0))  # (2)!
    pay(closed_door.getsockname(), "/")
    pay(bank.server_address, "/before")
    pay(bank.server_address, "/after")
    bank.shutdown()
