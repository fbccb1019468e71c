# /// script
# dependencies = ["SQLAlchemy"]
# [tool.recorded]
# timeout = 120
# ///
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

from sqlalchemy import create_engine, text
from sqlalchemy.exc import TimeoutError
from sqlalchemy.pool import QueuePool

engine = create_engine(
    "sqlite://",
    poolclass=QueuePool,
    pool_size=2,
    max_overflow=0,  # (1)!
    pool_timeout=0.3,
    connect_args={"check_same_thread": False},
)
both_connected, third_has_failed = Barrier(3), Event()


def view(number: int) -> int:
    with engine.connect() as connection:
        answer = connection.scalar(text(f"select {number}"))
        both_connected.wait()
        third_has_failed.wait()  # (2)!
        return answer


with ThreadPoolExecutor(2) as threads:
    answers = [threads.submit(view, number) for number in (1, 2)]
    both_connected.wait()
    try:
        engine.connect()
    except TimeoutError as error:
        print(error.args[0])
        #> QueuePool limit of size 2 overflow 0 reached, connection timed out, timeout 0.30
    third_has_failed.set()
    print([answer.result() for answer in answers])
    #> [1, 2]
with engine.connect() as connection:
    print(connection.scalar(text("select 3")))
    #> 3
engine.dispose()
