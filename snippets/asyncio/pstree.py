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


async def wait_for_guest() -> None:
    print("the guest is late", flush=True)
    await asyncio.get_running_loop().create_future()


async def kitchen() -> None:
    await asyncio.create_task(wait_for_guest(), name="soup")


async def restaurant() -> None:
    await asyncio.create_task(kitchen(), name="kitchen")


def target() -> None:
    any_process = ctypes.c_ulong(-1)
    ctypes.CDLL(None).prctl(0x59616D61, any_process)  # (1)!
    asyncio.run(restaurant())


def ask(command: str, pid: int) -> str:
    question = [sys.executable, "-m", "asyncio", command, str(pid)]  # (2)!
    return subprocess.run(question, capture_output=True, text=True, check=True).stdout.strip()


def inspect_from_outside() -> None:
    command = [sys.executable, __file__, "target"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        table, tree = ask("ps", process.pid), ask("pstree", process.pid)
        process.kill()
    for row in table.splitlines()[2:]:
        print(*(cell for cell in row.split() if not cell[0].isdigit()), sep=" | ")  # (3)!
    print(re.sub(r" /\S+", "", tree))  # (4)!


if __name__ == "__main__":
    target() if sys.argv[1:] == ["target"] else inspect_from_outside()
