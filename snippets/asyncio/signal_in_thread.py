# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "on Windows loops have no add_signal_handler(): use signal.signal() in the main thread"
# why.zh = "Windows 上的事件循环没有 add_signal_handler()：请在主线程里用 signal.signal()"
# ///
import asyncio
import signal
from threading import Thread


async def main() -> None:
    try:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, print)
    except RuntimeError as error:
        print(error)
        #> set_wakeup_fd only works in main thread of the main interpreter


Thread(target=lambda: asyncio.run(main())).start()
