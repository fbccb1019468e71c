counter = 0


def add_twice() -> None:
    global counter
    for _ in range(2):
        seen = counter
        counter = seen + 1


CAN_BE = {4}


if __name__ == "__main__":
    print(sorted(CAN_BE))
