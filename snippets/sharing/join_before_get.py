from multiprocessing import Process, Queue


def produce(queue, size: int) -> None:
    queue.put("x" * size)


if __name__ == "__main__":
    for size, timeout in ((1_000, None), (1_000_000, 0.3)):
        queue = Queue()
        process = Process(target=produce, args=(queue, size))
        process.start()
        process.join(timeout)  # (1)!
        ended = not process.is_alive()
        queue.get()  # (2)!
        process.join()
        print(f"{size} characters: ended before get() {ended}, after it {not process.is_alive()}")
        #> 1000 characters: ended before get() True, after it True
        #> 1000000 characters: ended before get() False, after it True
