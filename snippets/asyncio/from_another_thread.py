import asyncio
import threading


async def fetch(page: int) -> str:
    await asyncio.sleep(0.1)
    if page < 1:
        raise ValueError("pages begin at 1")
    return f"page {page}, by {threading.current_thread().name}"


try:
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        worker = threading.Thread(target=loop.run_forever, name="loop-thread")
        worker.start()
        try:
            for page in (1, 0):
                future = asyncio.run_coroutine_threadsafe(fetch(page), loop)  # (1)!
                print(future.result(timeout=10))  # (2)!
                #> page 1, by loop-thread
        finally:
            loop.call_soon_threadsafe(loop.stop)  # (3)!
            worker.join()
except ValueError as error:
    print(f"ValueError: {error}")
    #> ValueError: pages begin at 1
print("closed:", loop.is_closed())
#> closed: True
