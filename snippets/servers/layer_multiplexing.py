import socket
from selectors import EVENT_READ, DefaultSelector
from threading import Thread


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        socket.create_connection(address).close()  # (1)!
        for guest, word in ((bob, b"Bob"), (ann, b"Ann"), (bob, b"tea"), (ann, b"milk")):
            guest.sendall(word[:1])
            guest.sendall(word[1:] + b"\n")
            print(guest.recv(100).decode())
            #> What would you like, Bob?
            #> What would you like, Ann?
            #> tea for Bob
            #> milk for Ann


def hear(sock: socket.socket) -> bool:
    piece = sock.recv(100)
    heard[sock] += piece
    match heard[sock].split(b"\n"):  # (2)!
        case [name, b""]:
            sock.sendall(b"What would you like, %s?" % name)
        case [name, drink, b""]:
            sock.sendall(b"%s for %s" % (drink, name))
            return False
    return bool(piece)


listener = socket.create_server(("127.0.0.1", 0))
Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
heard: dict[socket.socket, bytes] = {}  # (3)!
with listener, DefaultSelector() as ready:
    ready.register(listener, EVENT_READ)
    left = 3
    while left:
        for key, _ in ready.select():  # (4)!
            sock = key.fileobj
            if sock is listener:
                connection, _ = listener.accept()
                heard[connection] = b""
                ready.register(connection, EVENT_READ)
            elif not hear(sock):
                del heard[sock]
                ready.unregister(sock)
                sock.close()
                left -= 1
