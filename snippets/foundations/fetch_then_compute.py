# /// script
# [tool.recorded]
# pool = ["fetcher_*", "Process-*"]
# ///
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed


def fetch(page: int) -> int:
    time.sleep(0.2)
    print(f"page {page} is here")
    return page * 100_000


def primes(start: int) -> int:
    numbers = range(start, start + 10_000)
    found = sum(all(n % d for d in range(2, int(n**0.5) + 1)) for n in numbers)
    print(f"page {start // 100_000}: {found} primes")
    return found


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")  # (1)!
    with ThreadPoolExecutor(4, "fetcher") as fetchers, ProcessPoolExecutor(2, spawn) as counters:
        pages = [fetchers.submit(fetch, page) for page in (1, 2, 3, 4)]
        counts = [counters.submit(primes, page.result()) for page in as_completed(pages)]  # (2)!
        print(f"in all {sum(count.result() for count in counts)} primes")
