import queue
import threading


def schedules_two_guests():
    table, taken = queue.Queue(), []
    for piece in range(2):
        table.put(piece)
    guests = [threading.Thread(target=eat, args=(table, taken.append)) for _ in range(2)]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    assert sorted(taken) == [0, 1], f"left: {sorted(taken)}"
