# /// script
# dependencies = ["gevent"]
# [tool.measured]
# unit = "threads"
# [tool.measured.bounds]
# "gevent, 1 client" = [0.8, 2.4]
# "asyncio, 1 client" = [1.3, 4]
# "asyncio, 1 client, no GIL" = [1.3, 4]
# "gevent, 50 clients" = [0.7, 2.1]
# "asyncio, 50 clients" = [0.8, 2.6]
# "asyncio, 50 clients, no GIL" = [0.8, 2.6]
# ///
import asyncio
import json
import multiprocessing as mp
import os
import socket
import sysconfig
import threading
import time

ROUNDS, LONG = 5, 0.25  # seconds of trying; the quickest try counts
ECHOES = {1: 100, 50: 5}
MESSAGE = b"x" * 32


def by_threads(listener: socket.socket) -> None:
    def serve(client: socket.socket) -> None:
        while received := client.recv(1024):
            client.sendall(received)

    while True:
        client, _ = listener.accept()
        threading.Thread(target=serve, args=(client,), daemon=True).start()


def by_gevent(listener: socket.socket) -> None:
    from gevent.server import StreamServer
    from gevent.socket import socket as gevent_socket

    def serve(client, _) -> None:
        while received := client.recv(1024):
            client.sendall(received)

    StreamServer(gevent_socket(fileno=listener.detach()), serve).serve_forever()


def by_asyncio(listener: socket.socket) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while received := await reader.read(1024):
            writer.write(received)
            await writer.drain()
        writer.close()

    async def main() -> None:
        server = await asyncio.start_server(serve, sock=listener)
        await server.serve_forever()

    asyncio.run(main())


def seconds(address, clients: int) -> float:
    """For one message to the server and back, with all clients' messages under way at once."""
    connections = [socket.create_connection(address) for _ in range(clients)]
    quickest, end = float("inf"), time.perf_counter() + LONG
    while (began := time.perf_counter()) < end:
        for _ in range(ECHOES[clients]):
            for connection in connections:
                connection.sendall(MESSAGE)
            for connection in connections:
                connection.recv(1024)
        quickest = min(quickest, time.perf_counter() - began)
    for connection in connections:
        connection.close()
    return quickest / ECHOES[clients] / clients


def no_gevent() -> str:
    """Why gevent is not measured, if it is not."""
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        return "its import turns the GIL on"
    try:
        import gevent.server  # noqa: F401
    except ImportError as error:
        return f"needs gevent: {error}"
    return ""


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):  # on one core nobody waits until another one wakes up
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    addresses, servers = {}, []
    for name, serve in {"threads": by_threads, "gevent": by_gevent, "asyncio": by_asyncio}.items():
        if name == "gevent" and (reason := no_gevent()):
            for clients in "1 client", "50 clients":
                print(json.dumps({"name": f"gevent, {clients}", "missing": reason}))
            continue
        listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        addresses[name] = listener.getsockname()
        servers.append(mp.Process(target=serve, args=(listener,), daemon=True))
        servers[-1].start()
        listener.close()
    for _ in range(ROUNDS):
        for clients in ECHOES:
            took = {name: seconds(address, clients) for name, address in addresses.items()}
            size = f"{clients} client{'s' * (clients > 1)}"
            for name in list(took)[1:]:
                row = {"name": f"{name}, {size}", "ratio": took[name] / took["threads"], "seconds": took[name]}
                print(json.dumps(row))
    for server in servers:
        server.terminate()
        server.join()
