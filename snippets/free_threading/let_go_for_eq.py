from threading import Event, Thread

asked, answered = Event(), Event()


class Name:
    def __init__(self, text: str) -> None:
        self.text = text

    def __hash__(self) -> int:
        return len(self.text)

    def __eq__(self, other: object) -> bool:
        asked.set()
        answered.wait()  # (1)!
        return isinstance(other, Name) and self.text == other.text


rooms = {Name("ann"): 1}
guest = Thread(target=rooms.setdefault, args=(Name("bob"), 2), name="guest")  # (2)!
guest.start()
asked.wait()
rooms["host"] = 3
print("while the guest compares:", sorted(rooms.values()))
#> while the guest compares: [1, 3]
answered.set()
guest.join()
print("afterwards:", sorted(rooms.values()))
#> afterwards: [1, 2, 3]
