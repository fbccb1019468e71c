# /// script
# [tool.recorded.vary.address]
# match = '0x[0-9a-fA-F]{4,16}'
# ///
from multiprocessing import Pipe, Queue


def say(what: str, call, *arguments) -> None:
    try:
        call(*arguments)
    except (OSError, ValueError) as error:
        print(f"{what}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)  # (1)!
    say("send into the end for receiving", receiver.send, "tea")
    say("receive from the end for sending", sender.recv)
    sender.close()
    say("send after close", sender.send, "tea")
    receiver.close()

    orders: Queue = Queue()
    orders.close()
    say("put after close", orders.put, "tea")
