from queue import LifoQueue, Queue

for kind in (Queue, LifoQueue):
    idle = kind()
    for connection in ("a", "b", "c"):
        idle.put(connection)
    used = ""
    for _ in range(6):
        connection = idle.get()
        used += connection
        idle.put(connection)  # (1)!
    print(f"{kind.__name__:9} uses {used}")
    #> Queue     uses abcabc
    #> LifoQueue uses cccccc
