from queue import LifoQueue, PriorityQueue, Queue, SimpleQueue

for kind in (Queue, SimpleQueue, LifoQueue, PriorityQueue):
    waiting = kind()
    for item in (2, 3, 1):
        waiting.put(item)
    print(f"{kind.__name__:13} {[waiting.get() for _ in range(3)]}")
    #> Queue         [2, 3, 1]
    #> SimpleQueue   [2, 3, 1]
    #> LifoQueue     [1, 3, 2]
    #> PriorityQueue [1, 2, 3]
