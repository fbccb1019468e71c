# /// script
# dependencies = ["SQLAlchemy"]
# [tool.recorded]
# timeout = 120
# systems = ["linux", "darwin"]
# why.en = "Windows cannot fork: no connection is taken along there"
# why.zh = "Windows 没有 fork：那里连接带不过去"
# ///
import os
from collections.abc import Callable
from multiprocessing import get_context

from sqlalchemy import create_engine, event
from sqlalchemy.pool import QueuePool

engine = create_engine("sqlite://", poolclass=QueuePool)
main = os.getpid()


@event.listens_for(engine, "connect")
def opened(_: object, record) -> None:
    record.info["opened by"] = os.getpid()  # (1)!


@event.listens_for(engine, "close")
def closed(_: object, record) -> None:
    print("  closes the connection of", whose(record.info))


def whose(info: dict[str, int]) -> str:
    return "main" if info["opened by"] == main else "this worker"


def worker(prepare: Callable[[], None]) -> None:
    prepare()
    with engine.connect() as connection:
        print("  works with the connection of", whose(connection.info))


def nothing() -> None:
    """The pool stays as main had it."""


def forget() -> None:
    engine.dispose(close=False)


if __name__ == "__main__":
    with engine.connect():
        pass
    fork = get_context("fork")
    for prepare in (nothing, engine.dispose, forget):
        print(prepare.__name__)
        process = fork.Process(target=worker, args=(prepare,), name="worker")
        process.start()
        process.join()
    engine.dispose()
