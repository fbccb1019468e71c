# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "what a loop can wait for differs; Windows' Proactor has no add_reader(): use streams"
# zh = "事件循环能等什么各系统不同；Windows 没有 add_reader()：用流"
# ///
import asyncio
import os
import signal
import sys


async def subprocess() -> None:
    program = sys.executable, "-c", "print(6 * 7)"
    process = await asyncio.create_subprocess_exec(*program, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    print(f"a subprocess: {output.decode().strip()}")
    #> a subprocess: 42


async def wake_on_signal() -> None:
    loop = asyncio.get_running_loop()
    came = loop.create_future()
    loop.add_signal_handler(signal.SIGUSR1, came.set_result, "SIGUSR1")
    loop.call_later(0.1, os.kill, os.getpid(), signal.SIGUSR1)
    print(f"a signal: {await came}")
    #> a signal: SIGUSR1


async def wake_on_readable(name: str, descriptor: int) -> None:
    loop = asyncio.get_running_loop()
    readable = loop.create_future()
    try:
        loop.add_reader(descriptor, readable.set_result, None)  # (1)!
    except PermissionError:
        print(f"{name}: PermissionError")
        #> a file: PermissionError
        return
    await readable
    loop.remove_reader(descriptor)
    print(f"{name}: {os.read(descriptor, 100).decode()}")
    #> a pipe: hello


async def main() -> None:
    await subprocess()
    await wake_on_signal()
    reading, writing = os.pipe()
    asyncio.get_running_loop().call_later(0.1, os.write, writing, b"hello")
    await wake_on_readable("a pipe", reading)
    with open(__file__) as file:
        await wake_on_readable("a file", file.fileno())


asyncio.run(main())
