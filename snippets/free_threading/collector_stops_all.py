# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# timeout = 60
# [tool.recorded.vary.share]
# match = ': (\d\.\d)'
# least = 0.6
# most = 1.6
# ///
import gc
import threading
import time


def step_on() -> None:
    while not enough:
        steps.append(time.perf_counter())


gc.disable()
rings = [[] for _ in range(1_000_000)]
for ring in rings:
    ring.append(ring)  # (1)!
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
longest = max(later - sooner for sooner, later in zip(steps, steps[1:], strict=False))
print(f"longest pause of the other thread, in collections: {longest / took:.1f}")
