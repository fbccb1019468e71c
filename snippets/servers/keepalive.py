# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "TCP_INFO is Linux's; on Windows set SO_KEEPALIVE and SIO_KEEPALIVE_VALS by ioctl()"
# why.zh = "TCP_INFO 属于 Linux；Windows 上用 ioctl() 设 SIO_KEEPALIVE_VALS"
# ///
import socket
import struct
import time


def since_last_answer(sock: socket.socket) -> float:
    info = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 60)
    return struct.unpack_from("I", info, 56)[0] / 1000  # (1)!


with socket.create_server(("127.0.0.1", 0)) as listener:
    address = listener.getsockname()
    with socket.create_connection(address) as silent, socket.create_connection(address) as probing:
        print("on by default:", bool(silent.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)))
        #> on by default: False
        probing.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        probing.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 1)  # (2)!
        probing.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 1)
        probing.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 3)
        time.sleep(1.5)
        for name, sock in (("silent", silent), ("probing", probing)):
            print(f"{name}: an answer in the last 1.4 s: {since_last_answer(sock) < 1.4}")
            #> silent: an answer in the last 1.4 s: False
            #> probing: an answer in the last 1.4 s: True
