from dataclasses import dataclass, field
from itertools import count
from queue import PriorityQueue

number = count(1)


@dataclass(order=True)
class Job:
    priority: int
    payload: dict = field(compare=False)  # (1)!
    arrival: int = field(default_factory=lambda: next(number))


jobs: PriorityQueue[Job] = PriorityQueue()
jobs.put(Job(2, {"mail": "newsletter"}))
jobs.put(Job(1, {"mail": "password"}))
jobs.put(Job(1, {"mail": "invoice"}))
while jobs.qsize():
    job = jobs.get()
    print(job.priority, job.arrival, job.payload)
    #> 1 2 {'mail': 'password'}
    #> 1 3 {'mail': 'invoice'}
    #> 2 1 {'mail': 'newsletter'}
