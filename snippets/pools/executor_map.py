import time
from concurrent.futures import ThreadPoolExecutor

tried = []


def wait(seconds: float) -> float:
    tried.append(seconds)
    if seconds < 0:
        raise ValueError(f"cannot wait {seconds} s")
    time.sleep(seconds)
    return seconds


with ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(wait, [0.3, 0.1, 0.2])))  # (1)!
    #> [0.3, 0.1, 0.2]
    pool.map(wait, [0.1, -1, 0.2])
print(f"-1 was tried: {-1 in tried}")  # (2)!
#> -1 was tried: True
