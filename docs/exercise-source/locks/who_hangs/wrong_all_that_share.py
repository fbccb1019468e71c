# refused: prediction
import threading

a, b = threading.Lock(), threading.RLock()


def a_then_b() -> None:
    with a:
        with b:
            pass


def b_then_a() -> None:
    with b:
        with a:
            pass


def b_twice() -> None:
    with b:
        with b:
            pass


def a_and_b_apart() -> None:
    with a:
        pass
    with b:
        pass


PAIRS = {
    "same way": (a_then_b, a_then_b),
    "opposite ways": (a_then_b, b_then_a),
    "b twice": (b_twice, b_twice),
    "apart": (b_then_a, a_and_b_apart),
}
CAN_HANG = {"opposite ways", "apart"}


if __name__ == "__main__":
    print(sorted(CAN_HANG))
