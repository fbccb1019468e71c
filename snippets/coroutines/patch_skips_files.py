# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent import monkey
from gevent.fileobject import FileObjectThread

monkey.patch_all()


def who_ends_last(file) -> str:
    log: list[str] = []

    def reader() -> None:
        while file.read(50):
            log.append("reader")

    def neighbour() -> None:
        log.append("neighbour")

    gevent.joinall([gevent.spawn(reader), gevent.spawn(neighbour)])
    return log[-1]


with open(__file__, "rb") as file:
    print("a plain file; last is the", who_ends_last(file))  # (1)!
    #> a plain file; last is the neighbour
with FileObjectThread(open(__file__, "rb")) as file:
    print("a file in a thread; last is the", who_ends_last(file))  # (2)!
    #> a file in a thread; last is the reader
