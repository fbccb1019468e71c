# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.loop]
# match = 'in the loop: .* (\S+) s'
# least = 0.5
# [tool.recorded.vary.thread]
# match = 'in a thread: .* (\S+) s'
# most = 0.4
# ///
import asyncio
import time

longest = 0.0


async def heartbeat() -> None:
    global longest
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + 0.1
        await asyncio.sleep(0.1)
        longest = max(longest, loop.time() - due)  # (1)!


async def main() -> None:
    beating = asyncio.create_task(heartbeat())
    await asyncio.to_thread(time.sleep, 0.6)
    print(f"slept 0.6 s in a thread: the longest lag so far is {longest:.1f} s")
    time.sleep(0.6)  # (2)!
    await asyncio.sleep(0.1)
    print(f"slept 0.6 s in the loop: the longest lag so far is {longest:.1f} s")
    print(f"the heart still beats: {not beating.done()}")


asyncio.run(main())
