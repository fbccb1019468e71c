import asyncio


async def which() -> asyncio.AbstractEventLoop:
    return asyncio.get_running_loop()


print("two runs, one loop:", asyncio.run(which()) is asyncio.run(which()))
#> two runs, one loop: False

with asyncio.Runner() as runner:  # (1)!
    print("one Runner, one loop:", runner.run(which()) is runner.run(which()))
    #> one Runner, one loop: True

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)  # (2)!
try:
    print("by hand, one loop:", loop.run_until_complete(which()) is loop)
    #> by hand, one loop: True
    print("the loop of this thread:", asyncio.get_event_loop() is loop)
    #> the loop of this thread: True
finally:
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()  # (3)!
    asyncio.set_event_loop(None)
