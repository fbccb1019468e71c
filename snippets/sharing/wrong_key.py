from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener
from threading import Thread


def wait_for_guest(listener: Listener, said: list[str]) -> None:
    try:
        listener.accept()
    except AuthenticationError as error:
        said.append(f"the server: {error}")


with Listener(("127.0.0.1", 0), authkey=b"tea") as listener:
    said: list[str] = []
    server = Thread(target=wait_for_guest, args=(listener, said))
    server.start()
    try:
        Client(listener.address, authkey=b"coffee")
    except AuthenticationError as error:
        server.join()
        said.append(f"the guest: {error}")
print(*said, sep="\n")
