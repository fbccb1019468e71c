import os
from multiprocessing import current_process, get_context, parent_process
from multiprocessing.synchronize import Event as EventType

context = get_context("spawn")


def serve(ready: EventType, stopped: EventType) -> None:
    print(f"daemon {current_process().daemon}, parent alive {parent_process().is_alive()}")
    ready.set()
    parent_process().join()  # (1)!
    print(f"daemon {current_process().daemon}, parent alive {parent_process().is_alive()}")
    stopped.set()


def lead(leave: EventType, *events: EventType) -> None:
    context.Process(target=serve, args=events, name="server", daemon=True).start()
    leave.wait()
    os._exit(3)


if __name__ == "__main__":
    for death in ("kill", "terminate", "os._exit"):
        leave, ready, stopped = (context.Event() for _ in range(3))
        parent = context.Process(target=lead, args=(leave, ready, stopped), name="parent")
        parent.start()
        ready.wait()
        if death == "os._exit":
            leave.set()
        else:
            getattr(parent, death)()  # (2)!
        stopped.wait()
        print(f"{death}: the daemon has ended by itself")
