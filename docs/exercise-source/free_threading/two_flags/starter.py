flag_of_ann = flag_of_bob = 0
seen_by_ann = seen_by_bob = None


def ann() -> None:
    global flag_of_ann, seen_by_ann
    flag_of_ann = 1
    seen_by_ann = flag_of_bob


def bob() -> None:
    global flag_of_bob, seen_by_bob
    flag_of_bob = 1
    seen_by_bob = flag_of_ann


CAN_BE = {(0, 0), (0, 1), (1, 0), (1, 1)}


if __name__ == "__main__":
    print(sorted(CAN_BE))
