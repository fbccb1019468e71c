import queue

orders: queue.Queue[str] = queue.Queue()
for dish in ("soup", "noodles"):
    orders.put(dish)

orders.get()
orders.task_done()
orders.task_done()  # (1)!
orders.join()
print("join() has returned, and nobody has taken:", orders.get())
#> join() has returned, and nobody has taken: noodles

try:
    orders.task_done()  # (2)!
except ValueError as error:
    print("the honest report:", error)
    #> the honest report: task_done() called too many times
