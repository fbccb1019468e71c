# refused: changed
import threading

count = 0
lock = threading.Lock()
calls: list[str] = []
pages = {"tea": 1}


def add_one() -> None:
    global count
    with lock:
        count += 1


def note_call() -> None:
    calls.append("call")


def invite_ann() -> None:
    if "ann" not in calls:
        calls.append("ann")


def claim_ann() -> None:
    if pages.setdefault("ann", threading.current_thread()) is threading.current_thread():
        calls.append("ann")


def turn_page() -> None:
    pages.update(tea=pages["tea"] + 1)


# what two threads do, and what is to be right when both have done it
PROMISES = {
    "add one": (add_one, lambda: count == 2),
    "note a call": (note_call, lambda: len(calls) == 2),
    "invite ann": (invite_ann, lambda: calls == ["ann"]),
    "claim ann": (claim_ann, lambda: calls == ["ann"]),
    "turn a page": (turn_page, lambda: pages["tea"] == 3),
}
CAN_BREAK = {"invite ann", "turn a page"}


if __name__ == "__main__":
    print(sorted(CAN_BREAK))
