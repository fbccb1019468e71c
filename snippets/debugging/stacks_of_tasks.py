# /// script
# requires-python = ">=3.15"
# [tool.recorded]
# timeout = 60
# systems = ["linux"]
# why.en = "new in Python 3.15; allowed in the way of Linux, Windows wants an administrator"
# why.zh = "Python 3.15 新增；这里按 Linux 的办法授权，Windows 要管理员权限"
# ///
import re
import subprocess
import sys

SERVICE = """
import asyncio, ctypes
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1))

async def take():
    await asyncio.get_running_loop().create_future()

async def eat():
    await take()

async def serve():
    eating = [asyncio.create_task(eat(), name=name) for name in ("Ada", "Bob")]
    asyncio.get_running_loop().call_later(0.2, print, "nobody moves")
    await asyncio.wait(eating)

asyncio.run(serve())
"""

command = [sys.executable, "-u", "-c", SERVICE]
with subprocess.Popen(command, stdout=subprocess.PIPE) as service:
    service.stdout.readline()
    for options in (["--all-threads"], ["--async-aware"]):
        dump = [sys.executable, "-m", "profiling.sampling", "dump", *options, str(service.pid)]
        report = subprocess.run(dump, capture_output=True, text=True, check=True).stdout
        stacks = []
        for stack in report.split("Stack dump")[1:]:
            names = re.findall(r'"<(?:string|task)>",(?: line \d+,)? in (\S+)', stack)
            names += ["poll"] * ("selector.poll(" in stack)
            stacks.append(" > ".join(names))
        for names in sorted(stacks):
            print(*options, names)
            #> --all-threads <module> > poll
            #> --async-aware Task-1 > serve > Ada > eat > take
            #> --async-aware Task-1 > serve > Bob > eat > take
    service.kill()
