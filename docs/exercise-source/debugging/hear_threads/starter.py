import contextlib
import threading
from collections.abc import Iterator


@contextlib.contextmanager
def listening() -> Iterator[list[str]]:
    heard = []
    try:
        yield heard
    except Exception as error:
        heard.append(repr(error))


def cook() -> None:
    raise ValueError("burnt")


def main() -> None:
    with listening() as heard:
        thread = threading.Thread(target=cook, name="cook")
        thread.start()
        thread.join()
    print("heard:", heard)


if __name__ == "__main__":
    main()
