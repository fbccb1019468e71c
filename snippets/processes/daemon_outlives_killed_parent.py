import time
from multiprocessing import current_process, get_context, parent_process
from multiprocessing.synchronize import Event as EventType

context = get_context("spawn")


def serve(ready: EventType, stopped: EventType) -> None:
    print(f"daemon {current_process().daemon}, parent alive {parent_process().is_alive()}")
    ready.set()
    parent_process().join()  # (1)!
    print(f"daemon {current_process().daemon}, parent alive {parent_process().is_alive()}")
    stopped.set()


def lead(*events: EventType) -> None:
    context.Process(target=serve, args=events, name="server", daemon=True).start()
    time.sleep(10)


if __name__ == "__main__":
    ready, stopped = context.Event(), context.Event()
    parent = context.Process(target=lead, args=(ready, stopped), name="parent")
    parent.start()
    ready.wait()
    parent.kill()  # (2)!
    stopped.wait()
    print("the daemon has ended by itself")
