# /// script
# [tool.recorded]
# pool = ["Task-*"]
# ///
import asyncio
import signal


async def save() -> None:
    try:
        await asyncio.sleep(10)
    finally:
        print("save: closes its file")


async def main() -> None:
    saving = asyncio.create_task(save(), name="save")
    signal.raise_signal(signal.SIGINT)  # (1)!
    print("main: still runs")
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(f"main: CancelledError, save ended: {saving.done()}")  # (2)!
        raise


async def compute() -> None:
    for number in (1, 2, 3):
        signal.raise_signal(signal.SIGINT)
        print(f"compute: not stopped by Ctrl-C number {number}")


for coroutine in (main(), compute()):
    try:
        asyncio.run(coroutine)
    except KeyboardInterrupt:  # (3)!
        print("run() has raised KeyboardInterrupt")
