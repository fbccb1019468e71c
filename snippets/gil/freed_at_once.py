# /// script
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL the last holder hands the object to its maker to be freed"
# why.zh = "没有 GIL 时，去掉最后一个引用的线程会把对象交给创建它的线程去释放"
# ///
import gc
import threading
import weakref


class Cup:
    pass


def drop(cups: list[Cup]) -> None:
    cups.pop()  # (1)!
    print("popped by", threading.current_thread().name)


def report() -> None:
    print("cup freed in", threading.current_thread().name)


gc.disable()
cups = [Cup()]
weakref.finalize(cups[0], report)
worker = threading.Thread(target=drop, args=(cups,), name="worker")
worker.start()
worker.join()
print("cycle collector enabled:", gc.isenabled())
