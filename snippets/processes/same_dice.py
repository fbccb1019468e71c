# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: give each child a seed of its own there, too"
# zh = "Windows 只有 spawn：同样要给每个子进程一个自己的种子"
# ///
import random
from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue

dice = random.Random(2024)


def throw(number: int, thrown: SimpleQueue) -> None:
    own = random.Random(f"2024, child {number}")  # (1)!
    thrown.put([source.randrange(10**9) for source in (random, dice, own)])


if __name__ == "__main__":
    for method in ("fork", "spawn", "forkserver"):
        random.seed(2024)
        context = get_context(method)
        thrown = context.SimpleQueue()
        children = [context.Process(target=throw, args=(n, thrown)) for n in (1, 2)]
        for child in children:
            child.start()
        first, second = thrown.get(), thrown.get()
        for child in children:
            child.join()
        same = [one == other for one, other in zip(first, second, strict=True)]
        print(f"{method}: the same from random {same[0]}, dice {same[1]}, own {same[2]}")
        #> fork: the same from random False, dice True, own False
        #> spawn: the same from random False, dice True, own False
        #> forkserver: the same from random False, dice True, own False
