import threading


def of(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class Room(list):
    overfull = False

    def append(self, item):
        self.overfull = self.overfull or len(self) == 1
        super().append(item)


def schedules_one_producer_two_consumers():
    buffer, got = Buffer(), []
    room = buffer.items = Room()

    def produce():
        buffer.put(1)
        buffer.put(2)

    def consume():
        got.append(buffer.get())

    of(produce, consume, consume)
    assert not room.overfull, "overfull"
    assert sorted(got) == [1, 2], f"lost: {got}"


def schedules_two_producers_one_consumer():
    buffer, got = Buffer(), []
    room = buffer.items = Room()

    def produce():
        buffer.put(1)
        buffer.put(1)

    def produce_once():
        buffer.put(1)

    def consume():
        got.extend([buffer.get(), buffer.get()])

    of(produce, produce_once, consume)
    assert not room.overfull, "overfull"
    assert got == [1, 1] and len(buffer.items) == 1, f"lost: {got}"
