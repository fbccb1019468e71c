from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

ready = {cup: Event() for cup in ("tea", "coffee", "cocoa")}
ready_after = {"cocoa": "tea", "tea": "coffee"}  # (1)!


def brew(cup: str) -> str:
    ready[cup].wait()
    return cup


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(brew, cup) for cup in ready]
    ready["cocoa"].set()
    for future in as_completed(futures):
        cup = future.result()
        print(f"{cup} is served")
        #> cocoa is served
        #> tea is served
        #> coffee is served
        if cup in ready_after:
            ready[ready_after[cup]].set()
