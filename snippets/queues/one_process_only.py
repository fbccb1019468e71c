import multiprocessing
import queue


def cook(orders: queue.Queue) -> None:
    print("cooks", orders.get())


if __name__ == "__main__":
    orders: queue.Queue[str] = queue.Queue()
    context = multiprocessing.get_context("spawn")  # (1)!
    try:
        context.Process(target=cook, args=(orders,)).start()
    except TypeError as error:
        print(error)
        #> cannot pickle '_thread.lock' object
