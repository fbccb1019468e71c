# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "Windows has no tracker: a block goes with its last handle, keep one; macOS was not tried"
# zh = "Windows 没有跟踪器，最后一个句柄关了就没了：留一个；macOS 没试过"
# ///
import os
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory

fork = get_context("fork")


def write(names: Connection, complaints: Connection) -> None:
    os.dup2(complaints.fileno(), 2)  # (1)!
    block = SharedMemory(names.recv())
    block.buf[0] = 42
    block.close()


def try_with_a_new_worker(when: str) -> None:
    worker_end, names = fork.Pipe(duplex=False)
    receiver, complaints = fork.Pipe(duplex=False)
    worker = fork.Process(target=write, args=(worker_end, complaints))
    worker.start()
    complaints.close()
    block = SharedMemory(create=True, size=16)
    names.send(block.name)
    with open(receiver.fileno(), closefd=False) as lines:
        leaked = "leaked" in lines.read()  # (2)!
    worker.join()
    block.close()
    try:
        block = SharedMemory(block.name, create=True, size=16)  # (3)!
        is_there = False
    except FileExistsError:
        is_there = True
    print(f"worker forked {when}: exit code {worker.exitcode}")
    #> worker forked before the first block: exit code 0
    #> worker forked after it: exit code 0
    print(f"a tracker complains: {leaked}, the block is still there: {is_there}")
    #> a tracker complains: True, the block is still there: False
    #> a tracker complains: False, the block is still there: True
    block.close()
    block.unlink()


if __name__ == "__main__":
    try_with_a_new_worker("before the first block")
    try_with_a_new_worker("after it")
