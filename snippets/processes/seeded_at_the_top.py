# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fork: nothing is inherited, pass it as an argument"
# zh = "Windows 没有 fork：什么都不继承，作为参数传过去"
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
