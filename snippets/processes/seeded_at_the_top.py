# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn, so that each child runs this line: give each a seed of its own"
# zh = "Windows 只有 spawn，每个子进程都会执行这一行：各给一个种子"
# ///
import random
from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue

random.seed(2024)  # (1)!


def throw(thrown: SimpleQueue) -> None:
    thrown.put(random.randrange(10**9))


if __name__ == "__main__":
    for method in ("fork", "spawn"):
        context = get_context(method)
        thrown = context.SimpleQueue()
        children = [context.Process(target=throw, args=(thrown,)) for _ in range(2)]
        for child in children:
            child.start()
        print(f"{method}: the same number twice: {thrown.get() == thrown.get()}")
        #> fork: the same number twice: False
        #> spawn: the same number twice: True
        for child in children:
            child.join()
