from multiprocessing import Process, Queue


def produce(queue, name: str) -> None:
    for number in range(1, 5):
        queue.put((name, number))


if __name__ == "__main__":
    queue = Queue()
    names = ["north", "south", "west"]
    producers = [Process(target=produce, args=(queue, name)) for name in names]
    for process in producers:
        process.start()
    arrived = [queue.get() for _ in range(12)]  # (1)!
    for process in producers:
        process.join()
    for name in names:
        print(name, [number for who, number in arrived if who == name])
        #> north [1, 2, 3, 4]
        #> south [1, 2, 3, 4]
        #> west [1, 2, 3, 4]
