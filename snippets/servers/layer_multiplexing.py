import socket
from selectors import EVENT_READ, DefaultSelector
from threading import Thread


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        for guest, word in ((bob, b"Bob"), (ann, b"Ann"), (bob, b"tea"), (ann, b"milk")):
            guest.sendall(word)
            print(guest.recv(100).decode())


listener = socket.create_server(("127.0.0.1", 0))
Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
names: dict[socket.socket, str] = {}  # (1)!
with listener, DefaultSelector() as ready:
    ready.register(listener, EVENT_READ)
    served = 0
    while served < 2:
        for key, _ in ready.select():  # (2)!
            sock = key.fileobj
            if sock is listener:
                connection, _ = listener.accept()
                ready.register(connection, EVENT_READ)
            elif sock not in names:
                names[sock] = sock.recv(100).decode()
                sock.sendall(f"What would you like, {names[sock]}?".encode())
            else:
                drink = sock.recv(100).decode()
                sock.sendall(f"{drink} for {names.pop(sock)}".encode())
                ready.unregister(sock)
                sock.close()
                served += 1
