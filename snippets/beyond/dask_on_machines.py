# /// script
# dependencies = ["distributed"]
# [tool.recorded]
# timeline = false
# timeout = 120
# ///
import atexit
import os
import subprocess
import sys
import tempfile

from distributed import Client


def where(worker: str) -> int:
    return os.getpid()


def start(role: str, *options: str) -> subprocess.Popen:
    command = [sys.executable, "-W", "ignore", "-m", "dask", role, *options]
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    atexit.register(program.kill)  # should anything go wrong
    return program


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        address = f"--scheduler-file={folder}/scheduler.json"  # (1)!
        here = ("--host=127.0.0.1", "--dashboard-address=127.0.0.1:0")  # (2)!
        os.environ["DASK_TEMPORARY_DIRECTORY"] = folder
        scheduler = start("scheduler", address, *here, "--port=0")
        workers = [start("worker", address, *here, "--no-nanny") for _ in range(2)]
        with Client(scheduler_file=f"{folder}/scheduler.json") as client:
            client.wait_for_workers(2)
            total = client.submit(sum, client.map(pow, range(10), [2] * 10))
            print("sum of squares:", total.result())
            #> sum of squares: 285
            each = [client.submit(where, worker, workers=worker) for worker in client.nthreads()]
            pids = {worker.pid for worker in workers}
            print("in the workers:", {*client.gather(each)} == pids)  # (3)!
            #> in the workers: True
            client.shutdown()
        print("exit codes:", [program.wait() for program in (scheduler, *workers)])
        #> exit codes: [0, 0, 0]
