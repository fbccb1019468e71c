# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "a pipe of Windows carries whole messages, not a stream of bytes"
# zh = "Windows 的管道传的是整条消息，不是字节流"
# ///
import os
from contextlib import nullcontext
from multiprocessing import Barrier, Lock, Pipe, Process


def write(out, letter: bytes, both_ready, turn) -> None:
    both_ready.wait()
    for _ in range(300):
        with turn:
            out.send_bytes(letter * 100_000)


def all_whole(turn) -> bool:
    receiver, sender = Pipe(duplex=False)
    both_ready = Barrier(2)
    writers = [Process(target=write, args=(sender, x, both_ready, turn)) for x in (b"A", b"B")]
    for process in writers:
        process.start()
    sender.close()
    with receiver:
        messages = (receiver.recv_bytes() for _ in range(600))
        whole = all(message in (b"A" * 100_000, b"B" * 100_000) for message in messages)  # (1)!
        while os.read(receiver.fileno(), 1_000_000):  # (2)!
            pass
    for process in writers:
        process.join()
    return whole


if __name__ == "__main__":
    print(f"without a lock all messages are whole: {all_whole(nullcontext())}")
    #> without a lock all messages are whole: False
    print(f"with a lock all messages are whole: {all_whole(Lock())}")
    #> with a lock all messages are whole: True
