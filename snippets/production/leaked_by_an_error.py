# /// script
# dependencies = ["SQLAlchemy"]
# [tool.recorded]
# timeout = 120
# ///
import gc

from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError, TimeoutError
from sqlalchemy.pool import QueuePool

engine = create_engine(
    "sqlite://", poolclass=QueuePool, pool_size=2, max_overflow=0, pool_timeout=0.2
)
gc.disable()  # (1)!


def careless(table: str) -> int:
    connection = engine.connect()
    rows = connection.scalar(text(f"select count(*) from {table}"))
    connection.close()  # (2)!
    return rows


def careful(table: str) -> int:
    with engine.connect() as connection:
        return connection.scalar(text(f"select count(*) from {table}"))


for view in careful, careless:
    print(view.__name__)
    #> careful
    #> careless
    for _ in range(3):
        try:
            view("misspelt")
        except (OperationalError, TimeoutError) as error:
            print(f"{type(error).__name__}, connections out: {engine.pool.checkedout()}")
            #> OperationalError, connections out: 0
            #> OperationalError, connections out: 0
            #> OperationalError, connections out: 0
            #> OperationalError, connections out: 1
            #> OperationalError, connections out: 2
            #> TimeoutError, connections out: 2
gc.collect()  # (3)!
print("collected, connections out:", engine.pool.checkedout())
#> collected, connections out: 0
engine.dispose()
