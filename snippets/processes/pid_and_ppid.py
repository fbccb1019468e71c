# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: there the parent is the process that called start()"
# zh = "Windows 只有 spawn：父进程就是调用 start() 的那个"
# ///
import os
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection


def introduce(pipe: Connection) -> None:
    pipe.send((os.getpid(), os.getppid(), parent_process().pid))


if __name__ == "__main__":
    for method in ("fork", "spawn", "forkserver"):
        context = get_context(method)
        receiver, sender = context.Pipe(duplex=False)
        child = context.Process(target=introduce, args=(sender,))
        child.start()
        pid, ppid, parent = receiver.recv()
        child.join()
        print(f"{method}: getpid() in the child is child.pid: {pid == child.pid}")
        #> fork: getpid() in the child is child.pid: True
        #> spawn: getpid() in the child is child.pid: True
        #> forkserver: getpid() in the child is child.pid: True
        print(f"{method}: getppid() in the child is main: {ppid == os.getpid()}")  # (1)!
        #> fork: getppid() in the child is main: True
        #> spawn: getppid() in the child is main: True
        #> forkserver: getppid() in the child is main: False
        print(f"{method}: parent_process() in the child is main: {parent == os.getpid()}")
        #> fork: parent_process() in the child is main: True
        #> spawn: parent_process() in the child is main: True
        #> forkserver: parent_process() in the child is main: True
