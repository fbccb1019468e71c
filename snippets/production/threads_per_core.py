# /// script
# [tool.recorded]
# timeline = false
# ///
import heapq

COMPUTES, WAITS = 20, 80  # (1)!
UNTIL = 100_000


def serve(threads: int) -> tuple[float, float, int]:
    """Requests a second, per cent of the time that the core is busy, what a request takes."""
    ready_at = [0] * threads
    core_free_at = answered = 0
    while (ready := heapq.heappop(ready_at)) < UNTIL:
        core_free_at = max(ready, core_free_at) + COMPUTES  # (2)!
        heapq.heappush(ready_at, core_free_at + WAITS)
        answered += 1
        took = core_free_at + WAITS - ready
    return 1000 * answered / UNTIL, 100 * answered * COMPUTES / UNTIL, took


print("1 + wait / compute =", 1 + WAITS // COMPUTES)
#> 1 + wait / compute = 5
for threads in 1, 2, 4, 5, 6, 10, 20:
    rate, busy, took = serve(threads)
    print(f"{threads:2} threads: {rate:.0f} a second, core busy {busy:.0f} %, {took} ms each")
    #>  1 threads: 10 a second, core busy 20 %, 100 ms each
    #>  2 threads: 20 a second, core busy 40 %, 100 ms each
    #>  4 threads: 40 a second, core busy 80 %, 100 ms each
    #>  5 threads: 50 a second, core busy 100 %, 100 ms each
    #>  6 threads: 50 a second, core busy 100 %, 120 ms each
    #> 10 threads: 50 a second, core busy 100 %, 200 ms each
    #> 20 threads: 50 a second, core busy 100 %, 400 ms each
