import multiprocessing
import multiprocessing.connection
import multiprocessing.context
import os
import sys
import threading
from pathlib import Path

LOOKS = 30  # how often somebody looks who waits; on a busy machine each look comes late, like all else
arrived, over = threading.Event(), threading.Event()
going_out = Path("going_out")  # the child has begun to send


def leave(reason):
    print(f"AssertionError: {reason}", file=sys.stderr, flush=True)
    os._exit(1)


class Child(multiprocessing.context.SpawnProcess):
    def start(self):
        super().start()
        threading.Thread(target=outlived, args=(self.sentinel,), daemon=True).start()

    def join(self, timeout=None):
        if timeout is None and not arrived.is_set():
            while self.is_alive() and not going_out.exists():
                super().join(0.05)
            for _ in range(LOOKS):
                super().join(0.05)
                if arrived.is_set() or not self.is_alive():
                    break
            else:
                self.kill()
                super().join()
                leave("joined_first")
        super().join(timeout)


def outlived(sentinel):
    multiprocessing.connection.wait([sentinel])
    # since the end of the child, and all that there was has long been sent
    if not any(over.wait(0.1) for _ in range(LOOKS)):
        leave("deaf")


class Context(multiprocessing.context.SpawnContext):
    Process = Child


def rebuilt(content):
    arrived.set()
    return content


class Answer:
    def __init__(self, content):
        self.content = content

    def __reduce__(self):
        going_out.touch()
        return rebuilt, (self.content,)


def large(size):
    return Answer(b"x" * size)


def run_a_large_answer():
    got = call(Context(), large, 1_000_000)
    over.set()
    assert got == b"x" * 1_000_000, f"nothing_back: {str(got)[:30]}"


def run_a_death():
    arrived.set()
    try:
        got = call(Context(), os._exit, 7)
    except ChildProcessError as error:
        assert "7" in str(error), f"no_word: {error}"
    except EOFError:
        assert False, "no_word: EOFError"
    else:
        assert False, f"no_word: {got}"
    finally:
        over.set()
