# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: there each worker opens its own"
# zh = "Windows 只有 spawn：每个 worker 各开各的"
# [[tool.recorded.differs]]
# python = "<3.13.8"
# run = "3.12"
# [tool.recorded.differs.why]
# en = "Up to 3.13.7, and in 3.14.0, a bug kept the fork server from reading the file."
# zh = "到 3.13.7 为止，以及 3.14.0，因为一个缺陷，forkserver 的服务进程没有读这个文件。"
# ///
import atexit
import multiprocessing
import os
import socket
from multiprocessing.queues import SimpleQueue

if "DATABASE" in os.environ:
    database = socket.create_connection(("127.0.0.1", int(os.environ["DATABASE"])))  # (1)!
    atexit.register(database.close)


def tell_port(ports: SimpleQueue) -> None:
    ports.put(database.getsockname()[1])  # (2)!


def count(method: str) -> None:
    context = multiprocessing.get_context(method)
    ports = context.SimpleQueue()
    workers = [context.Process(target=tell_port, args=(ports,)) for _ in range(2)]
    for worker in workers:
        worker.start()
        worker.join()
    tell_port(ports)
    used = {ports.get() for _ in range(3)}
    print(f"{method}: main and two workers, connections: {len(used)}")


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as door:
        os.environ["DATABASE"] = str(door.getsockname()[1])
        with socket.create_connection(door.getsockname()) as database:
            for method in ("fork", "spawn", "forkserver"):
                count(method)
