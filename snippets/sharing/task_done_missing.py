from multiprocessing import JoinableQueue
from threading import Thread

if __name__ == "__main__":
    dishes = JoinableQueue()
    dishes.put("plate")
    dishes.put(None)
    waiter = Thread(target=dishes.join)
    waiter.start()

    dishes.get()
    dishes.task_done()
    dishes.get()  # (1)!
    waiter.join(timeout=0.3)
    print(f"queue empty, join() still waits: {waiter.is_alive()}")
    #> queue empty, join() still waits: True

    dishes.task_done()
    waiter.join()
    print(f"one task_done() later: {waiter.is_alive()}")
    #> one task_done() later: False

    try:
        dishes.task_done()  # (2)!
    except ValueError as error:
        print(f"ValueError: {error}")
        #> ValueError: task_done() called too many times
