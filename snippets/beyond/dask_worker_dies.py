# /// script
# dependencies = ["distributed"]
# [tool.recorded]
# timeline = false
# timeout = 120
# systems = ["linux", "darwin"]
# why.en = "Windows has no SIGKILL: end the worker by terminate()"
# why.zh = "Windows 没有 SIGKILL：改用 terminate()"
# ///
import os
import signal
import tempfile
from pathlib import Path

import dask
from distributed import Client, LocalCluster, wait

METHOD = {"distributed.worker.multiprocessing-method": "spawn"}
QUIET = {"dashboard_address": "127.0.0.1:0", "silence_logs": "CRITICAL"}


def square(n: int, notes: str) -> int:
    with Path(notes).open("a") as file:
        file.write(f"{n} ")
    return n * n


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        dask.config.set({"temporary_directory": folder, **METHOD})
        notes = f"{folder}/notes"
        with (
            LocalCluster(n_workers=2, threads_per_worker=1, **QUIET) as cluster,
            Client(cluster) as client,
        ):
            before = client.submit(square, 7, notes)
            wait(before)  # (1)!
            [[holder]] = client.who_has(before).values()
            os.kill(client.run(os.getpid)[holder], signal.SIGKILL)  # (2)!
            print("a task of before:", before.result())
            #> a task of before: 49
            print("a task of later:", client.submit(square, 8, notes).result())
            #> a task of later: 64
            client.wait_for_workers(2)  # (3)!
        print("squared:", *sorted(Path(notes).read_text().split()))
        #> squared: 7 7 8
