import asyncio
import faulthandler
import re
import tempfile
import threading

seen, ending = threading.Event(), threading.Event()


def watch(loop: asyncio.AbstractEventLoop, patience: float) -> None:
    answers = 0
    while True:
        alive = threading.Event()
        loop.call_soon_threadsafe(alive.set)  # (1)!
        if not alive.wait(patience):
            break
        answers += 1
        if ending.wait(0.05):  # (2)!
            return
    with tempfile.TemporaryFile("w+") as report:
        faulthandler.dump_traceback(report)  # (3)!
        report.seek(0)
        stacks = report.read().split("\n\n")
    (stuck,) = [stack for stack in stacks if " in main\n" in stack]
    ours = re.findall(re.escape(__file__) + r'", line \d+ in (\w+)', stuck)
    print(f"the loop has answered before: {answers > 0}, and is silent for {patience} s")
    print(f"it stands in {' < '.join(ours)}")
    seen.set()


def query() -> None:
    seen.wait()  # (4)!


async def main() -> None:
    loop = asyncio.get_running_loop()
    watchdog = threading.Thread(target=watch, args=(loop, 0.5), name="watch")
    watchdog.start()
    try:
        await asyncio.sleep(0.2)
        query()
        print("main: has its answer")
    finally:
        ending.set()
        await asyncio.to_thread(watchdog.join)  # (5)!


asyncio.run(main())
