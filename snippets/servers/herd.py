# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "whom the system wakes differs; on Windows hand accepted sockets to workers"
# why.zh = "唤醒哪个，各系统不同；在 Windows 上由一个进程 accept 再分发"
# ///
import multiprocessing
import select
import socket
import time
from multiprocessing.synchronize import Barrier


def wait_in_accept(listener: socket.socket, told, all_awake: Barrier) -> None:
    with listener:
        told.put("waits")
        listener.accept()[0].close()
    told.put("let in")


def wait_in_select(listener: socket.socket, told, all_awake: Barrier) -> None:
    with listener:
        listener.setblocking(False)
        told.put("waits")
        select.select([listener], [], [])
        all_awake.wait()  # (1)!
        try:
            listener.accept()[0].close()
            told.put("let in")
        except BlockingIOError:  # (2)!
            told.put("woken for nothing")


def visit(wait, messages: int) -> None:
    told, all_awake = multiprocessing.SimpleQueue(), multiprocessing.Barrier(4)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        given = (listener, told, all_awake)
        servers = [multiprocessing.Process(target=wait, args=given) for _ in range(4)]
        for server in servers:
            server.start()
        for _ in servers:
            told.get()
        time.sleep(0.2)
        with socket.create_connection(listener.getsockname()):  # (3)!
            woken = [told.get() for _ in range(messages)]
            time.sleep(0.2)
            nobody_else = told.empty()
        for server in servers:
            server.terminate()
            server.join()
    print(f"{wait.__name__}: {len(woken)} woken, {woken.count('let in')} let in")
    #> wait_in_accept: 1 woken, 1 let in
    #> wait_in_select: 4 woken, 1 let in
    print(f"{wait.__name__}: and nobody else: {nobody_else}")
    #> wait_in_accept: and nobody else: True
    #> wait_in_select: and nobody else: True


if __name__ == "__main__":
    visit(wait_in_accept, messages=1)
    visit(wait_in_select, messages=4)
