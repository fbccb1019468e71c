import time
from multiprocessing import Event, Process, parent_process
from multiprocessing.synchronize import Event as EventType


def serve(ready: EventType, main_is_through: EventType) -> None:
    ready.set()
    main_is_through.wait()
    time.sleep(0.3)
    print(f"still at work, and main is still there: {parent_process().is_alive()}")


if __name__ == "__main__":
    ready, main_is_through = Event(), Event()
    server = Process(target=serve, args=(ready, main_is_through), name="server")
    server.Daemon = True  # (1)!
    server.start()
    ready.wait()
    print(f"last line of main; Daemon is {server.Daemon}, daemon is {server.daemon}")
    main_is_through.set()
