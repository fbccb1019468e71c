from multiprocessing import Queue, SimpleQueue
from threading import Event


class Heavy:
    def __init__(self, packed: Event) -> None:
        self.packed = packed

    def __reduce__(self):
        self.packed.wait()
        return str, ("heavy",)


if __name__ == "__main__":
    queue, packed = Queue(maxsize=1), Event()
    queue.put(Heavy(packed))  # (1)!
    print("put() has returned")
    #> put() has returned
    print(f"full: {queue.full()}, empty: {queue.empty()}")
    #> full: True, empty: True
    packed.set()
    print(queue.get())  # (2)!
    #> heavy
    print(f"full: {queue.full()}, empty: {queue.empty()}")
    #> full: False, empty: True
    simple = SimpleQueue()
    simple.put("light")
    print(f"SimpleQueue, empty: {simple.empty()}")  # (3)!
    #> SimpleQueue, empty: False
