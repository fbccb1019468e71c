# /// script
# dependencies = ["SQLAlchemy"]
# [tool.recorded]
# timeout = 120
# ///
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import TimeoutError
from sqlalchemy.pool import QueuePool

engine = create_engine(
    "sqlite://",
    poolclass=QueuePool,
    pool_size=2,
    max_overflow=0,
    pool_timeout=0.3,
    connect_args={"check_same_thread": False},
)
all_have_one = Barrier(2)


def write_log() -> None:
    with engine.connect() as connection:  # (1)!
        connection.execute(text("select 'logged'"))


def write_log_by(connection: Connection) -> None:
    connection.execute(text("select 'logged'"))


def takes_another(_: int) -> str:
    with engine.connect():
        all_have_one.wait()
        try:
            write_log()
        except TimeoutError:
            return "timed out"
        finally:
            all_have_one.wait()  # (2)!
        return "served"


def passes_it_on(_: int) -> str:
    with engine.connect() as connection:
        all_have_one.wait()
        write_log_by(connection)
        return "served"


with ThreadPoolExecutor(2) as views:
    for view in takes_another, passes_it_on:
        print(f"{view.__name__}:", list(views.map(view, range(2))))
        #> takes_another: ['timed out', 'timed out']
        #> passes_it_on: ['served', 'served']
engine.dispose()
