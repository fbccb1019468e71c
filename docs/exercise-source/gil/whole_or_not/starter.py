numbers, settings, places = [], {}, {"cook": "ann", "guest": "bob"}
visits = 0


def append() -> None:
    numbers.append(1)


def count() -> None:
    global visits
    visits += 1


def store() -> None:
    settings["colour"] = "red"


def swap() -> None:
    places["cook"], places["guest"] = places["guest"], places["cook"]


CAN_GO_WRONG = {"append", "count", "store", "swap"}


if __name__ == "__main__":
    print(sorted(CAN_GO_WRONG))
