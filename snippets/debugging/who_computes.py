# /// script
# [tool.recorded]
# systems = ["linux"]
# builds = ["default"]
# exclusive = true
# timeout = 90
# timeline = false
# why.en = "only Linux tells another thread's time so, Windows by psutil; one core: the GIL"
# why.zh = "只有 Linux 能这样查线程用时，Windows 上用 psutil；有 GIL 才合用一个核"
# vary.share = { match = "got (\\d+) %", least = 20, most = 80 }
# ///
import threading
import time


def computes() -> None:
    while not enough.is_set():
        sum(range(1000))


def waits() -> None:
    enough.wait()


def processor_time(thread: threading.Thread) -> float:
    return time.clock_gettime(time.pthread_getcpuclockid(thread.ident))  # (1)!


enough = threading.Event()
threads = [
    threading.Thread(target=work, name=name, daemon=True)
    for name, work in [("Ann", computes), ("Bob", computes), ("Eve", waits)]
]
begin = time.perf_counter()
for thread in threads:
    thread.start()
used = dict.fromkeys(threads, 0.0)
while sum(used.values()) < 0.4:
    time.sleep(0.1)
    used = {thread: processor_time(thread) for thread in threads}
wall = time.perf_counter() - begin
enough.set()
for thread in threads:
    thread.join()
for thread, seconds in used.items():
    share = round(100 * seconds / sum(used.values()))
    print(f"{thread.name}: " + (f"got {share} %" if share else "used no processor time"))
print("together more than one core:", sum(used.values()) > 1.1 * wall)
