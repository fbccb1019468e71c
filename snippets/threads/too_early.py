# /// script
# [tool.recorded]
# margin = 0.4
# ///
import time
from threading import Thread

cups: list[str] = []


def brew(cup: str) -> None:
    time.sleep(0.4)
    cups.append(cup)


def serve(*, wait: bool) -> None:
    cups.clear()
    workers = [Thread(target=brew, args=("tea",)) for _ in range(2)]
    for worker in workers:
        worker.start()
    if wait:
        for worker in workers:
            worker.join()  # (1)!
    print("served:", cups)
    for worker in workers:
        worker.join()


serve(wait=False)
serve(wait=True)
