# /// script
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "Windows has no faulthandler.register(): use dump_traceback_later()"
# why.zh = "Windows 没有 faulthandler.register()：用 dump_traceback_later()"
# ///
import faulthandler
import multiprocessing
import os
import re
import signal
from concurrent.futures import ProcessPoolExecutor, wait
from multiprocessing.synchronize import Event
from pathlib import Path
from tempfile import TemporaryDirectory


def prepare(folder: str, answer: Event) -> None:
    global report, bank_answers
    bank_answers = answer
    report = Path(folder, f"{os.getpid()}.txt").open("w")
    faulthandler.register(signal.SIGUSR1, file=report)  # (1)!


def ask_the_bank() -> None:
    bank_answers.wait()


def pay(guest: str) -> str:
    if guest == "Bob":
        ask_the_bank()
    return guest


def stack(worker: int, folder: str) -> list[str]:
    """The functions in which the worker stands, the innermost first."""
    os.kill(worker, signal.SIGUSR1)
    text = ""
    while " in _bootstrap" not in text:  # (2)!
        text = Path(folder, f"{worker}.txt").read_text()
    return re.findall(r" in (\w+)", text)


if __name__ == "__main__":
    answer = multiprocessing.Event()
    with TemporaryDirectory() as folder:
        with ProcessPoolExecutor(2, initializer=prepare, initargs=(folder, answer)) as pool:
            tasks = {pool.submit(pay, guest): guest for guest in ("Ann", "Bob", "Eve", "Ida")}
            late = set(tasks)
            for _ in range(20):
                if len(late) > 1:
                    _, late = wait(late, timeout=1)  # (3)!
            print("late:", [tasks[task] for task in late])
            #> late: ['Bob']
            workers = [worker.pid for worker in multiprocessing.active_children()]
            stacks = [stack(worker, folder) for worker in workers]
            for names in sorted(stacks, key=lambda names: "pay" in names):
                known = [name for name in names if name in ("ask_the_bank", "pay", "get")]
                print("a worker stands in", " < ".join(known))
                #> a worker stands in get
                #> a worker stands in ask_the_bank < pay
            answer.set()
