# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no fork(): hand over a multiprocessing.Queue as an argument"
# why.zh = "Windows 没有 fork()：把 multiprocessing.Queue 作为参数传过去"
# ///
import multiprocessing
import queue

context = multiprocessing.get_context("fork")  # (1)!
orders: queue.Queue[str] = queue.Queue()
rice_is_in = context.Event()


def cook() -> None:
    print("cooks", orders.get())
    rice_is_in.wait()
    print("orders that I see:", orders.qsize())


orders.put("soup")
child = context.Process(target=cook, name="child")
child.start()
orders.put("rice")
rice_is_in.set()
child.join()
print("orders that I see:", orders.qsize())
