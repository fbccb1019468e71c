# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "on Windows a process cannot refuse terminate(): ask it with an Event"
# zh = "在 Windows 上，进程无法拒绝 terminate()：用 Event 请它停"
# ///
import signal
import time
from multiprocessing import Event, Process, current_process, parent_process
from multiprocessing.synchronize import Event as EventType


def serve(ready: EventType, main_is_through: EventType) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # (1)!
    ready.set()
    main_is_through.wait()
    time.sleep(0.3)
    print(f"daemon {current_process().daemon}, still at work")
    print(f"main is still there: {parent_process().is_alive()}")


if __name__ == "__main__":
    ready, main_is_through = Event(), Event()
    arguments = (ready, main_is_through)
    server = Process(target=serve, args=arguments, name="server", daemon=True)
    server.start()
    ready.wait()
    print("last line of main")
    main_is_through.set()
