import multiprocessing
import os
import signal
import threading
import time
from pathlib import Path


def twice(number):
    return 2 * number


def die(code):
    os._exit(code)


asked = []


def put_off(*signal):
    asked.append(time.monotonic())


def refuse_to_end(number):
    """Ends a second after it is asked, and says so."""
    signal.signal(signal.SIGTERM, put_off)
    while not asked or time.monotonic() < asked[0] + 1:
        time.sleep(0.01)
    Path("over").touch()


def go_on(number):
    while not Path("enough").exists():
        time.sleep(0.01)


def start_quickly():
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork", force=True)


def run_in_time():
    multiprocessing.set_start_method("spawn", force=True)
    got = with_limit(twice, 21, 60)
    assert got == ("done", 42), f"result: {got}"


def run_too_late():
    start_quickly()
    threads = threading.active_count()
    got = with_limit(go_on, 0, 0.1)
    alive = [one.name for one in multiprocessing.active_children()] + ["a thread"] * (threading.active_count() - threads)
    Path("enough").touch()
    assert not alive, f"alive: {', '.join(alive)}"
    assert got == ("late", None), f"result: {got}"


def run_it_refuses():
    start_quickly()
    signal.signal(signal.SIGTERM, put_off)  # a forked process has it from its first moment on
    got = with_limit(refuse_to_end, 0, 0.3)
    alive = multiprocessing.active_children()
    for one in alive:
        one.kill()
    assert not alive and not Path("over").exists(), "stubborn"
    assert got == ("late", None), f"result: {got}"


def run_it_dies():
    start_quickly()
    got = with_limit(die, 3, 3)
    assert got == ("dead", 3), f"dead: {got}"
