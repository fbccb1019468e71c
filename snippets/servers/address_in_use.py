# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "on Windows SO_REUSEADDR lets two programs share a port: leave it away there"
# why.zh = "Windows 上的 SO_REUSEADDR 会让两个程序共用端口：不要设"
# ///
import errno
import socket


def listen(port: int, reuse: bool) -> socket.socket | None:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError as error:
        print(f"reuse={reuse}: {errno.errorcode[error.errno]}")
        listener.close()
        return None
    listener.listen()
    print(f"reuse={reuse}: listens")
    return listener


def serve_one(listener: socket.socket) -> int:
    address = listener.getsockname()
    with listener, socket.create_connection(address):
        connection, _ = listener.accept()
        connection.close()  # (1)!
    return address[1]


for before, now in ((False, False), (False, True), (True, True)):
    print("first start")
    port = serve_one(listen(0, before))
    print("started again")
    second = listen(port, now)
print("started twice")
listen(port, reuse=True)  # (2)!
second.close()
