# /// script
# [tool.recorded]
# builds = ["default"]
# why.en = "without a GIL tracing one thread can stand still while another one is traced"
# why.zh = "没有 GIL 时，另一个线程正被跟踪，sys.settrace() 可能停住不动"
# ///
import itertools
import sys
import threading
from collections.abc import Callable


class Stage:
    """Only one thread is on it, for one line of its work; the schedule says who comes next."""

    def __init__(self, schedule: tuple[str, ...]) -> None:
        self.schedule, self.changed, self.on_it = list(schedule), threading.Condition(), ""

    def next_line(self) -> None:
        me = threading.current_thread().name
        with self.changed:
            self.leave(me)
            self.changed.wait_for(lambda: not self.on_it and self.schedule[:1] in ([], [me]))
            self.on_it = me
            del self.schedule[:1]

    def give_way(self) -> None:
        """The other one has the lock, so it goes first, whatever the schedule says."""
        me = threading.current_thread().name
        with self.changed:
            self.leave(me)
            self.drop(me)
            self.changed.wait_for(lambda: not self.on_it and not self.schedule)
            self.on_it = me

    def leave(self, me: str) -> None:
        if self.on_it == me:
            self.on_it = ""
            self.changed.notify_all()

    def drop(self, me: str) -> None:
        self.schedule = [other for other in self.schedule if other != me]
        self.changed.notify_all()

    def play(self, work: Callable[[], None]) -> None:
        def trace(frame, event, _):
            if frame.f_code is not work.__code__:
                return None
            if event == "line":
                self.next_line()
            return trace

        sys.settrace(trace)  # (1)!
        work()
        sys.settrace(None)
        with self.changed:
            self.leave(threading.current_thread().name)
            self.drop(threading.current_thread().name)


class Lock:
    def __enter__(self) -> None:
        while not real.acquire(blocking=False):
            stage.give_way()

    def __exit__(self, *exception: object) -> None:
        real.release()


def add() -> None:
    global balance
    seen = balance
    balance = seen + 1


def add_locked() -> None:
    global balance
    with lock:
        seen = balance
        balance = seen + 1


lock, real = Lock(), threading.Lock()
for work, lines in ((add, 2), (add_locked, 4)):  # (2)!
    schedules, lost = sorted(set(itertools.permutations("A" * lines + "B" * lines))), 0
    for schedule in schedules:
        balance, stage = 0, Stage(schedule)
        threads = [threading.Thread(target=stage.play, args=(work,), name=name) for name in "AB"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        lost += balance != 2
        if work is add:
            print("".join(schedule), "->", balance)
            #> AABB -> 2
            #> ABAB -> 1
            #> ABBA -> 1
            #> BAAB -> 1
            #> BABA -> 1
            #> BBAA -> 2
    print(f"{work.__name__}: {lost} of {len(schedules)} schedules lose a deposit")
    #> add: 4 of 6 schedules lose a deposit
    #> add_locked: 0 of 70 schedules lose a deposit
