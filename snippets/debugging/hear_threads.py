import contextlib
import threading
from collections.abc import Iterator


@contextlib.contextmanager
def listening() -> Iterator[list[str]]:
    heard, before = [], threading.excepthook

    def note(failed: threading.ExceptHookArgs) -> None:
        heard.append(f"{failed.thread.name}: {failed.exc_value!r}")  # (1)!

    threading.excepthook = note
    try:
        yield heard
    finally:
        threading.excepthook = before  # (2)!


def cook() -> None:
    raise ValueError("burnt")


def main() -> None:
    with listening() as heard:
        thread = threading.Thread(target=cook, name="cook")
        thread.start()
        thread.join()
    print("heard:", heard)
    #> heard: ["cook: ValueError('burnt')"]


if __name__ == "__main__":
    main()
