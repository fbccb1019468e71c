import time
from concurrent.futures import (
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    Future,
    ThreadPoolExecutor,
    wait,
)
from threading import Event

gates = {"steady": Event(), "slow": Event()}


def answer(name: str) -> str:
    if name in gates:
        gates[name].wait()
    return name


def fail_after(other: Future) -> None:
    wait([other])
    time.sleep(0.1)
    raise ValueError


with ThreadPoolExecutor(max_workers=4) as pool:
    futures = [pool.submit(answer, name) for name in ("quick", "steady", "slow")]
    futures.append(pool.submit(fail_after, futures[1]))
    done, pending = wait(futures, return_when=FIRST_COMPLETED)
    print(f"first: {len(done)} done, {len(pending)} pending")
    #> first: 1 done, 3 pending
    gates["steady"].set()
    done, pending = wait(pending, return_when=FIRST_EXCEPTION)  # (1)!
    print(f"exception: {len(done)} done, {len(pending)} pending")
    #> exception: 2 done, 1 pending
    done, pending = wait(pending, timeout=0.1)  # (2)!
    print(f"timeout: {len(done)} done, {len(pending)} pending")
    #> timeout: 0 done, 1 pending
    gates["slow"].set()
    done, pending = wait(pending)
    print(f"all: {len(done)} done, {len(pending)} pending")
    #> all: 1 done, 0 pending
