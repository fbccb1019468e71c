from concurrent.futures import (
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ThreadPoolExecutor,
    wait,
)
from threading import Event

may_fail, go_on = Event(), Event()


def quick() -> str:
    return "quick"


def failing() -> None:
    may_fail.wait()
    raise ValueError


def slow() -> str:
    go_on.wait()
    return "slow"


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(task) for task in (quick, failing, slow)]
    done, pending = wait(futures, timeout=10, return_when=FIRST_COMPLETED)
    print(f"first: {len(done)} done, {len(pending)} pending")
    #> first: 1 done, 2 pending
    may_fail.set()
    done, pending = wait(pending, timeout=10, return_when=FIRST_EXCEPTION)
    print(f"exception: {len(done)} done, {len(pending)} pending")
    #> exception: 1 done, 1 pending
    done, pending = wait(pending, timeout=0.1)  # (1)!
    print(f"timeout: {len(done)} done, {len(pending)} pending")
    #> timeout: 0 done, 1 pending
    go_on.set()
    done, pending = wait(pending)
    print(f"all: {len(done)} done, {len(pending)} pending")
    #> all: 1 done, 0 pending
