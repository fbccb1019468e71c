# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# timeout = 90
# [tool.recorded.vary.in_use]
# match = '^in use: (\d\.\d)'
# least = 0.6
# most = 1.6
# [tool.recorded.vary.dropped]
# match = '^dropped: (\d\.\d)'
# least = 0.7
# most = 1.6
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL the others go on while it frees"
# why.zh = "没有 GIL 时，回收器在释放，别的线程照样跑"
# vary.dropped = { least = 0.1, most = 0.7 }
# ///
import gc
import threading
import time
from statistics import median


def longest_pause(in_use: bool) -> float:
    """Of a thread that steps on as fast as it can while main collects; in collections."""

    def step_on() -> None:
        while not enough:
            steps.append(time.perf_counter())

    rings = [[] for _ in range(1_000_000)]
    for ring in rings:
        ring.append(ring)  # (1)!
    if not in_use:
        rings.clear()  # (2)!
    steps, enough = [], False
    stepper = threading.Thread(target=step_on)
    stepper.start()
    time.sleep(0.1)
    began = time.perf_counter()
    gc.collect()
    took = time.perf_counter() - began
    time.sleep(0.1)
    enough = True
    stepper.join()
    for ring in rings:
        ring.clear()
    return max(later - sooner for sooner, later in zip(steps, steps[1:], strict=False)) / took


gc.disable()
print("longest pause of the other thread, in collections, of rings that are")
for in_use in (True, False):
    share = median(longest_pause(in_use) for _ in range(3))
    print(f"{'in use' if in_use else 'dropped'}: {share:.1f}")
