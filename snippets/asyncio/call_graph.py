# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# [tool.recorded.why]
# en = "call graphs of tasks came with Python 3.14"
# zh = "任务调用图从 Python 3.14 起才有"
# ///
import asyncio


def show(graph: asyncio.FutureCallGraph, depth: int = 0) -> None:
    functions = [entry.frame.f_code.co_name for entry in graph.call_stack]
    print("    " * depth + f"{graph.future.get_name()} is in {' < '.join(functions)}")
    #> soup is in stir < cook
    #>     waiter is in serve
    #>         Task-1 is in main
    for waiting in graph.awaited_by:
        show(waiting, depth + 1)


async def stir() -> None:
    show(asyncio.capture_call_graph())  # (1)!


async def cook() -> None:
    await asyncio.sleep(0)
    await stir()


async def serve(soup: asyncio.Task) -> None:
    await soup


async def main() -> None:
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.create_task(serve(soup), name="waiter")


asyncio.run(main())
