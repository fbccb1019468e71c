from multiprocessing import Event, Process, Queue


class Heavy:
    def __init__(self, packed) -> None:
        self.packed = packed

    def __reduce__(self):
        self.packed.wait()  # (1)!
        return str, ("heavy",)


def send_heavy(queue, sent, packed) -> None:
    queue.put(Heavy(packed))
    print("heavy: put() has returned")
    sent.set()


def send_light(queue, sent) -> None:
    sent.wait()
    print("light: put() begins")
    queue.put("light")  # (2)!


if __name__ == "__main__":
    queue = Queue()
    sent, packed = Event(), Event()
    senders = [
        Process(target=send_heavy, args=(queue, sent, packed), name="sender-1"),
        Process(target=send_light, args=(queue, sent), name="sender-2"),
    ]
    for process in senders:
        process.start()
    print(f"first to arrive: {queue.get()}")
    packed.set()
    print(f"second to arrive: {queue.get()}")
    for process in senders:
        process.join()
