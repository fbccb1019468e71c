from multiprocessing import Event, Process, Queue, SimpleQueue


def produce(queue, simple, received) -> None:
    squares = (n * n for n in range(3))
    queue.put(squares)  # (1)!
    print("Queue: put() has returned")
    queue.put("the next item")
    received.wait()  # (2)!
    try:
        simple.put(squares)  # (3)!
    except TypeError as error:
        print(f"SimpleQueue: {error}")


if __name__ == "__main__":
    queue, simple = Queue(), SimpleQueue()
    received = Event()
    process = Process(target=produce, args=(queue, simple, received), name="producer")
    process.start()
    print(f"first to arrive: {queue.get()}")
    received.set()
    process.join()
    print(f"exit code {process.exitcode}")
