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
from distributed import Client, KilledWorker, LocalCluster

METHOD = {"distributed.worker.multiprocessing-method": "spawn"}
QUIET = {"dashboard_address": "127.0.0.1:0", "silence_logs": "CRITICAL"}
FAILURES = {"distributed.scheduler.allowed-failures": 1}  # (1)!


def kill_the_worker(notes: str) -> None:
    with Path(notes).open("a") as file:
        file.write("begun ")
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        dask.config.set({"temporary_directory": folder, **METHOD, **FAILURES})
        notes = f"{folder}/notes"
        with (
            LocalCluster(n_workers=2, threads_per_worker=1, **QUIET) as cluster,
            Client(cluster) as client,
        ):
            try:
                client.submit(kill_the_worker, notes).result()
            except KilledWorker as error:
                print(type(error).__name__)
                #> KilledWorker
            client.wait_for_workers(2)  # (2)!
        print("begun:", Path(notes).read_text().count("begun"), "times")
        #> begun: 2 times
