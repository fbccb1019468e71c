# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "epoll is a call of Linux; on Windows use selectors or asyncio"
# why.zh = "epoll 是 Linux 的系统调用；在 Windows 上用 selectors 或 asyncio"
# ///
import select
import socket


def look(moment: str) -> None:
    print(f"{moment}: level {bool(level.poll(0.1))}, edge {bool(edge.poll(0.1))}")


near, far = socket.socketpair()
with near, far, select.epoll() as level, select.epoll() as edge:
    far.setblocking(False)
    level.register(far, select.EPOLLIN)
    edge.register(far, select.EPOLLIN | select.EPOLLET)
    near.sendall(b"tea, milk")
    look("9 bytes have come")
    look(f"{far.recv(5)} is read")  # (1)!
    near.sendall(b", sugar")
    look("7 more have come")
    while True:
        try:
            far.recv(5)
        except BlockingIOError:  # (2)!
            break
    look("all are read")
