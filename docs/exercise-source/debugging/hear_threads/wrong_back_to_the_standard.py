# refused: kept
import contextlib
import threading
from collections.abc import Iterator


@contextlib.contextmanager
def listening() -> Iterator[list[str]]:
    heard = []

    def note(failed: threading.ExceptHookArgs) -> None:
        heard.append(f"{failed.thread.name}: {failed.exc_value!r}")

    threading.excepthook = note
    try:
        yield heard
    finally:
        threading.excepthook = threading.__excepthook__


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
