# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "Windows has only spawn; macOS was not tried. Watch a sentinel there"
# zh = "Windows 只有 spawn，macOS 没试过；请看 sentinel"
# ///
import os
import time
from multiprocessing import get_context
from multiprocessing.connection import wait
from multiprocessing.synchronize import Event as EventType
from tempfile import TemporaryDirectory


def stay(ready: EventType, go_home: EventType) -> None:
    ready.set()
    go_home.wait()


def lead(method: str, ready: EventType, go_home: EventType) -> None:
    get_context(method).Process(target=stay, args=(ready, go_home)).start()
    time.sleep(10)


def kill_the_child(method: str) -> None:
    context = get_context(method)
    ready, go_home = context.Event(), context.Event()
    child = context.Process(target=lead, args=(method, ready, go_home))
    child.start()
    ready.wait()
    child.kill()
    child.join()  # (1)!
    answer = wait([child.sentinel], timeout=0.3)
    print(f"{method}: exit code {child.exitcode}, sentinel ready: {bool(answer)}")
    #> fork: exit code -9, sentinel ready: False
    #> spawn: exit code -9, sentinel ready: True
    #> forkserver: exit code -9, sentinel ready: True
    go_home.set()
    answer = wait([child.sentinel])  # (2)!
    print(f"{method}: the grandchild has gone home, sentinel ready: {bool(answer)}")
    #> fork: the grandchild has gone home, sentinel ready: True
    #> spawn: the grandchild has gone home, sentinel ready: True
    #> forkserver: the grandchild has gone home, sentinel ready: True


if __name__ == "__main__":
    with TemporaryDirectory() as os.environ["TMPDIR"]:  # (3)!
        for method in ("fork", "spawn", "forkserver"):
            kill_the_child(method)
