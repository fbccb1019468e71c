# /// script
# [tool.recorded]
# timeout = 60
# ///
import re
import subprocess
import sys

SERVICE = """
import asyncio, faulthandler, sys, threading
async def heartbeat():
    try:
        while True:
            faulthandler.dump_traceback_later(3, exit=True)
            await asyncio.sleep(0.2)
    finally:
        faulthandler.cancel_dump_traceback_later()
def query():
    print("asks the database", flush=True)
    threading.Event().wait()
async def main():
    if "heartbeat" in sys.argv:
        beat = asyncio.create_task(heartbeat())
    await asyncio.sleep(0.5)
    query()
asyncio.run(main(), debug=True)
"""


def watch(*argument: str) -> None:
    command, pipe = [sys.executable, "-c", SERVICE, *argument], subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as service:
        service.stdout.readline()
        try:
            ending = f"ended with {service.wait(timeout=6)}"
        except subprocess.TimeoutExpired:
            ending = "still hangs"
            service.kill()
        report = service.stderr.read()
    places = re.findall(r'"<string>", line (\d+) in (\w+)', report)
    print(f"{' '.join(['debug mode', *argument])}: {ending}, says {places or report or 'nothing'}")
    #> debug mode: still hangs, says nothing
    #> debug mode heartbeat: ended with 1, says [('12', 'query'), ('17', 'main')]


watch()
watch("heartbeat")
