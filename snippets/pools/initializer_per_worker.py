# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
from multiprocessing import Pool


def load(name: str) -> None:
    global model
    print(f"loads {name}")
    model = {"one": 1, "two": 2, "three": 3}


def look_up(word: str) -> int:
    return model[word]


if __name__ == "__main__":
    with Pool(2, initializer=load, initargs=("the model",)) as pool:  # (1)!
        words = ["one", "two", "three"] * 2
        found = pool.map(look_up, words)
        pool.close()
        pool.join()
    print(found)
