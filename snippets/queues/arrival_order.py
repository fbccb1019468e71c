from itertools import count
from queue import PriorityQueue

number = count(1)
line: PriorityQueue[tuple[int, int, dict]] = PriorityQueue()


def arrive(priority: int, name: str) -> None:
    line.put((priority, next(number), {"name": name}))  # (1)!


for priority, name in ((2, "Dan"), (2, "Bob"), (1, "Cyd with a pass"), (1, "Ada with a pass")):
    arrive(priority, name)
while line.qsize():
    *_, guest = line.get()
    print(guest["name"])
    #> Cyd with a pass
    #> Ada with a pass
    #> Dan
    #> Bob
