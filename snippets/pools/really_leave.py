# /// script
# [tool.recorded]
# pool = ["fetch_*"]
# ///
from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Barrier, Event

all_are_busy = Barrier(3)
main_went_on = Event()


def fetch(name: str) -> str:
    if name.startswith("quick"):
        return name
    all_are_busy.wait()  # (1)!
    main_went_on.wait()
    if name == "slow":
        print("slow answers")
    return name


answers = []
pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="fetch")
names = ("slow", "quick", "quicker", "late", "last")
futures = [pool.submit(fetch, name) for name in names]
for future in as_completed(futures):
    answers.append(future.result())
    if len(answers) == 2:
        break
all_are_busy.wait()
pool.shutdown(wait=False, cancel_futures=True)  # (2)!
print(f"main goes on with {sorted(answers)}, last is dropped: {futures[-1].cancelled()}")
main_went_on.set()  # (3)!
