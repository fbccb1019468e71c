# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "that one process shuts a listening socket for all was tried on Linux only: tell each"
# why.zh = "一个进程替所有进程停止监听，只在 Linux 上试过；请逐个通知"
# ///
import multiprocessing
import os
import signal
import socket
from multiprocessing.synchronize import Event
from threading import Thread


def serve(listener: socket.socket, door_closed: Event) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:  # (1)!
            listener.close()
            return
        with connection:
            request = connection.recv(1024)
            connection.sendall(b"one moment")
            door_closed.wait()
            connection.sendall(request.upper())


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann:
        ann.sendall(b"tea")
        print(f"ann gets {ann.recv(100)}")
        os.kill(os.getpid(), signal.SIGTERM)
        print(f"ann gets {ann.makefile('rb').read()}")
    try:
        socket.create_connection(address)
    except ConnectionRefusedError:
        print("bob is turned away")


if __name__ == "__main__":
    door_closed = multiprocessing.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        given = (listener, door_closed)
        workers = [multiprocessing.Process(target=serve, args=given) for _ in range(2)]
        for worker in workers:
            worker.start()
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})  # (2)!
        visits = Thread(target=guests, args=(listener.getsockname(),), name="guests")
        visits.start()
        signal.sigwait({signal.SIGTERM})
        print("closes the door")
        listener.shutdown(socket.SHUT_RDWR)  # (3)!
        door_closed.set()
    visits.join()
    for worker in workers:
        worker.join(10)
    print(f"workers ended with {[worker.exitcode for worker in workers]}")
