# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "Windows has no groups of this kind: end the tree with taskkill /T; macOS was not tried"
# zh = "Windows 没有这种进程组：用 taskkill /T 结束整棵树；macOS 没试过"
# ///
import os
import signal
import time
from multiprocessing import get_context
from multiprocessing.connection import Connection
from tempfile import TemporaryDirectory


def stay(line: Connection) -> None:
    line.send("here")
    time.sleep(10)


def lead(method: str, line: Connection) -> None:
    os.setsid()  # (1)!
    get_context(method).Process(target=stay, args=(line,)).start()
    time.sleep(10)


def kill_all(method: str) -> None:
    context = get_context(method)
    receiver, line = context.Pipe(duplex=False)
    leader = context.Process(target=lead, args=(method, line))
    leader.start()
    line.close()
    receiver.recv()
    leader.kill()
    leader.join()
    print(f"{method}: the leader is killed, its child lives: {not receiver.poll(0.3)}")  # (2)!
    #> fork: the leader is killed, its child lives: True
    #> spawn: the leader is killed, its child lives: True
    #> forkserver: the leader is killed, its child lives: True
    os.killpg(leader.pid, signal.SIGKILL)
    print(f"{method}: the group is killed, its child has ended: {receiver.poll(None)}")
    #> fork: the group is killed, its child has ended: True
    #> spawn: the group is killed, its child has ended: True
    #> forkserver: the group is killed, its child has ended: True


if __name__ == "__main__":
    with TemporaryDirectory() as os.environ["TMPDIR"]:  # (3)!
        for method in ("fork", "spawn", "forkserver"):
            kill_all(method)
