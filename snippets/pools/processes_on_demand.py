# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: there, workers are started when they are needed"
# zh = "Windows 只有 spawn：工作进程用到时才启动"
# ///
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, active_children, get_context


def processes_for_one_task(method: str) -> int:
    context = get_context(method)
    with ProcessPoolExecutor(max_workers=4, mp_context=context) as executor:
        executor.submit(abs, -1).result()
        return len(active_children())


if __name__ == "__main__":
    for method in ("spawn", "forkserver", "fork"):
        print(f"{method}: {processes_for_one_task(method)}")
        #> spawn: 1
        #> forkserver: 1
        #> fork: 4
    with Pool(4) as pool:
        print(f"Pool, before any task: {len(active_children())}")  # (1)!
        #> Pool, before any task: 4
