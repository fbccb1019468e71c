import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def serve(ready: EventType) -> None:
    try:
        print("begins")
        ready.set()
        time.sleep(2)
        print("ends")
    finally:
        print("tidies up")


if __name__ == "__main__":
    ready = Event()
    server = Process(target=serve, args=(ready,), name="server", daemon=True)  # (1)!
    server.start()
    ready.wait()
    print("last line of main")
