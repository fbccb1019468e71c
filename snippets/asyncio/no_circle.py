# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# systems = ["linux"]
# timeout = 90
# [tool.recorded.why]
# en = "new in 3.14; elsewhere it wants an administrator: print asyncio.capture_call_graph()"
# zh = "3.14 新增；别的系统要管理员权限：改用 capture_call_graph()"
# ///
import asyncio
import ctypes
import re
import subprocess
import sys


async def eat(first: asyncio.Lock, second: asyncio.Lock, both: asyncio.Barrier) -> None:
    async with first:
        await both.wait()
        async with second:  # (1)!
            print("eats")


async def locks() -> None:
    noodles, fork, both = asyncio.Lock(), asyncio.Lock(), asyncio.Barrier(2)
    for first, second in ((noodles, fork), (fork, noodles)):
        eaters.append(asyncio.create_task(eat(first, second, both), name="eater"))
    await hang()


async def wait_for(number: int) -> None:
    await eaters[number]  # (2)!


async def tasks() -> None:
    for other in (1, 0):
        eaters.append(asyncio.create_task(wait_for(other), name="eater"))
    await hang()


async def hang() -> None:
    await asyncio.sleep(0.1)
    print("nobody moves any more", flush=True)
    await asyncio.wait(eaters)


def ask(what: str) -> None:
    with subprocess.Popen([sys.executable, __file__, what], stdout=subprocess.PIPE) as child:
        child.stdout.readline()
        question = [sys.executable, "-m", "asyncio", "pstree", str(child.pid)]
        tree = subprocess.run(question, capture_output=True, text=True)
        child.kill()
    print(f"{what}: exit code {tree.returncode}")
    print(re.sub(r" /\S+", "", tree.stdout + tree.stderr).strip())


eaters: list[asyncio.Task] = []
if __name__ == "__main__":
    if sys.argv[1:]:
        ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1))
        asyncio.run({"locks": locks, "tasks": tasks}[sys.argv[1]]())
    else:
        ask("locks")
        ask("tasks")
