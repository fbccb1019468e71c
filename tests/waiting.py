"""Waiting for what comes by itself: a signal has been sent, but on a busy machine its effect is not there at once."""

import time
from collections.abc import Callable

import psutil


def until(what: Callable[[], object], seconds: float = 20) -> None:
    """Wait until it is so, for so many seconds at most; the caller asserts that it is."""
    limit = time.monotonic() + seconds
    while not what() and time.monotonic() < limit:
        time.sleep(0.02)


def is_over(pid: int) -> bool:
    """Whether the process has ended, even if nobody has collected its exit code."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
