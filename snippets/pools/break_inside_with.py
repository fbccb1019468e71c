# /// script
# [tool.recorded]
# pool = ["fetch_*"]
# ///
from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

two_are_here = Event()


def fetch(name: str) -> str:
    if name == "slow":
        two_are_here.wait()
        print("slow answers")
    return name


answers = []
with ThreadPoolExecutor(max_workers=3, thread_name_prefix="fetch") as pool:
    futures = [pool.submit(fetch, name) for name in ("slow", "quick", "quicker")]
    for future in as_completed(futures):
        answers.append(future.result())
        if len(answers) == 2:
            break
    print(f"enough: {sorted(answers)}")
    two_are_here.set()  # (1)!
print("main goes on")
