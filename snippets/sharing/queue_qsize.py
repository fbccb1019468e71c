# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "on macOS qsize() raises an error, on Windows it was not tried: do not rely on it"
# zh = "macOS 上 qsize() 抛异常，Windows 上没试过：别指望它"
# ///
from multiprocessing import Queue
from queue import Empty
from threading import Event


class Heavy:
    def __init__(self, packed: Event) -> None:
        self.packed = packed

    def __reduce__(self):
        self.packed.wait()
        return str, ("heavy",)


if __name__ == "__main__":
    queue, packed = Queue(), Event()
    queue.put(Heavy(packed))
    print(f"qsize: {queue.qsize()}")
    #> qsize: 1
    try:
        print(queue.get_nowait())  # (1)!
    except Empty:
        print("get_nowait: Empty")
        #> get_nowait: Empty
    packed.set()
    print(f"get: {queue.get()}")
    #> get: heavy
    print(f"qsize: {queue.qsize()}")
    #> qsize: 0
