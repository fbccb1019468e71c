# refused: changed
import os
import sys
import threading


def comes_back() -> int:
    return 3


def raises() -> None:
    raise ValueError(3)


def exits_with_text() -> None:
    sys.exit("3")


def exits_with_number() -> None:
    sys.exit(3)


def exits_below_zero() -> None:
    sys.exit(-3)


def leaves_in_finally() -> None:
    try:
        raise ValueError(3)
    finally:
        os._exit(0)


def is_terminated() -> None:
    threading.Event().wait()


EXIT_CODES = {
    comes_back: 0,
    raises: 1,
    exits_with_text: 1,
    exits_with_number: 3,
    exits_below_zero: 253,
    leaves_in_finally: 0,
    is_terminated: -15,
}


if __name__ == "__main__":
    print("foretold:", *EXIT_CODES.values())
