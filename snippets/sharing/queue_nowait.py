from multiprocessing import Queue
from queue import Empty, Full  # (1)!

if __name__ == "__main__":
    queue = Queue(maxsize=2)
    queue.put("first")
    queue.put("second")
    third = "third"
    try:
        queue.put_nowait(third)
    except Full:
        print(f"Full, and {third!r} is still in my hands")
        #> Full, and 'third' is still in my hands
    print(queue.get(), queue.get())
    #> first second
    try:
        queue.get_nowait()
    except Empty:
        print("Empty, and nothing is gone")
        #> Empty, and nothing is gone
    queue.put(third)
    print(queue.get())
    #> third
