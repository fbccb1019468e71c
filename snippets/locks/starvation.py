import queue

jobs: queue.PriorityQueue[tuple[int, str]] = queue.PriorityQueue()
jobs.put((9, "sweep the floor"))
jobs.put((1, "serve guest 1"))
done: list[str] = []

for number in range(2, 1002):
    _, job = jobs.get()
    done.append(job)
    jobs.put((1, f"serve guest {number}"))  # (1)!

waiting = [job for _, job in (jobs.get(), jobs.get())]
print(f"{len(done)} jobs done, still waiting: {waiting}")
#> 1000 jobs done, still waiting: ['serve guest 1001', 'sweep the floor']
