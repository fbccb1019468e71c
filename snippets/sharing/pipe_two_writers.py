# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "a pipe on Windows carries whole messages; give each writer a pipe, or a lock, there too"
# zh = "Windows 的管道传整条消息；同样要一个写者一条管道，或者加锁"
# ///
import os
from collections import Counter
from contextlib import nullcontext
from multiprocessing import Event, Lock, Pipe, Process

SIZE = 100_000


def write(out, letter: bytes, turn, enough) -> None:
    while not enough.is_set():
        with turn:
            out.send_bytes(letter * SIZE)


def are_whole(receiver) -> bool:
    received = Counter()
    while min(received[b"A"], received[b"B"]) < 300:  # (1)!
        message = receiver.recv_bytes()
        if message not in (b"A" * SIZE, b"B" * SIZE):
            return False
        received[message[:1]] += 1
    return True


def all_whole(turn) -> bool:
    receiver, sender = Pipe(duplex=False)
    enough = Event()
    writers = [Process(target=write, args=(sender, x, turn, enough)) for x in (b"A", b"B")]
    for process in writers:
        process.start()
    sender.close()
    with receiver:
        whole = are_whole(receiver)
        enough.set()
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
