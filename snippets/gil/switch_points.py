import dis
from collections.abc import Callable

SWITCH_POINTS = {"RESUME", "CALL", "JUMP_BACKWARD"}


def plain() -> None:
    global n
    while True:
        n += 1


def with_a_call() -> None:
    global n
    while True:
        n += abs(1)


def show(function: Callable[[], None]) -> None:
    print(function.__name__)
    for step in dis.get_instructions(function):
        if step.argval == "n":
            print("   ", "read n" if step.opname.startswith("LOAD") else "write n")
        elif step.opname in SWITCH_POINTS:
            print("   ", "-- another thread may run:", step.opname)


show(plain)
show(with_a_call)
