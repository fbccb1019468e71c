# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent import monkey
from gevent.fileobject import FileObjectThread

monkey.patch_all()
print("patched:", monkey.is_module_patched("time"))
#> patched: True

log: list[str] = []


def read(file) -> None:
    with file:
        while file.read(50):
            log.append("chunk")


def neighbour() -> None:
    log.append("neighbour")


def neighbour_waits_for_the_whole_file(file) -> bool:
    log.clear()
    gevent.joinall([gevent.spawn(read, file), gevent.spawn(neighbour)])
    return log[-1] == "neighbour"


print("plain file:", neighbour_waits_for_the_whole_file(open(__file__, "rb")))  # (1)!
#> plain file: True
file = FileObjectThread(open(__file__, "rb"))  # (2)!
print("file in a thread:", neighbour_waits_for_the_whole_file(file))
#> file in a thread: False
