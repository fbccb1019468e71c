# /// script
# [tool.recorded.vary.address]
# match = '0x[0-9a-fA-F]{4,16}'
# ///
from contextlib import contextmanager
from multiprocessing import Pipe, Queue


@contextmanager
def refused(what: str):
    try:
        yield
    except (OSError, ValueError) as error:
        print(f"{what}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)  # (1)!
    with refused("send into the end for receiving"):
        receiver.send("tea")
    with refused("receive from the end for sending"):
        sender.recv()
    sender.close()
    with refused("send after close"):
        sender.send("tea")
    receiver.close()

    orders: Queue = Queue()
    orders.close()
    with refused("put after close"):
        orders.put("tea")
