from multiprocessing import Process, Queue


def produce(queue) -> None:
    queue.put("x" * 1_000_000)
    print("put() has returned, the function ends")


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=produce, args=(queue,), name="producer")
    process.start()
    text = queue.get()  # (1)!
    process.join()
    print(f"received {len(text)} characters, exit code {process.exitcode}")
