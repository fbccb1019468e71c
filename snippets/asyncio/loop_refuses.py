# /// script
# requires-python = ">=3.11,!=3.13.0"
# [tool.recorded]
# why.en = "in Python 3.13.0 a bug lets the refusal itself stop the running loop"
# why.zh = "Python 3.13.0 有个缺陷：拒绝本身就会让正在运行的循环停下"
# ///
import asyncio


async def nothing() -> None:
    pass


def try_out(title: str, call, *arguments) -> None:
    try:
        call(*arguments)
    except RuntimeError as error:
        print(f"{title}: {error}")


async def main(runner: asyncio.Runner) -> None:
    loop, other = asyncio.get_running_loop(), asyncio.new_event_loop()
    try_out("this loop once more", loop.run_forever)
    try_out("another loop", other.run_forever)
    other.close()
    try_out("close it", loop.close)
    work = nothing()
    try_out("its Runner once more", runner.run, work)
    work.close()  # (1)!


with asyncio.Runner() as runner:
    loop = runner.get_loop()
    runner.run(main(runner))
try_out("the Runner, after with", runner.get_loop)
try_out("the loop, after with", loop.call_soon, print)

loop = asyncio.new_event_loop()
loop.call_soon(loop.stop)
nap = loop.create_task(asyncio.sleep(0.1))
try_out("stopped in the middle", loop.run_until_complete, nap)
loop.run_until_complete(nap)  # (2)!
loop.close()
