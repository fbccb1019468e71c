# /// script
# [tool.recorded]
# timeline = false
# ///
import heapq
import random
from statistics import mean, quantiles

PER_SECOND, SECONDS = 20, 0.2  # (1)!
chance = random.Random(2026)
arrivals, time = [], 0.0
for _ in range(20_000):
    time += chance.expovariate(PER_SECOND)  # (2)!
    arrivals.append(time)


def serve(workers: int) -> list[float]:
    """How long each request waits for a worker, in seconds."""
    free_at = [0.0] * workers
    waits = []
    for arrival in arrivals:
        begin = max(arrival, heapq.heappop(free_at))
        heapq.heappush(free_at, begin + SECONDS)
        waits.append(begin - arrival)
    return waits


print(f"in flight by Little's law: {PER_SECOND * SECONDS:.0f}")
#> in flight by Little's law: 4
for workers in 3, 4, 5, 6, 8, 12:
    waits = serve(workers)
    worst = quantiles(waits, n=100)[-1]
    print(f"{workers:2} workers: wait {mean(waits):.2f} s, one in a hundred over {worst:.2f} s")
    #>  3 workers: wait 172.86 s, one in a hundred over 335.98 s
    #>  4 workers: wait 7.66 s, one in a hundred over 14.53 s
    #>  5 workers: wait 0.07 s, one in a hundred over 0.48 s
    #>  6 workers: wait 0.02 s, one in a hundred over 0.18 s
    #>  8 workers: wait 0.00 s, one in a hundred over 0.06 s
    #> 12 workers: wait 0.00 s, one in a hundred over 0.00 s
