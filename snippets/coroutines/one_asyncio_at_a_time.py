# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "on Windows asyncio's default loop waits without gevent: the greenlets run in turn"
# why.zh = "Windows 上 asyncio 默认的事件循环不通过 gevent 等待：两个 greenlet 先后运行"
# ///
from gevent import monkey

if not monkey.is_module_patched("socket"):
    monkey.patch_all()

import asyncio

import gevent


async def wait() -> str:
    await asyncio.sleep(0.1)
    return "done"


def run_asyncio() -> str:
    coroutine = wait()
    try:
        return asyncio.run(coroutine)
    except RuntimeError as error:
        coroutine.close()
        return str(error)


greenlets = [gevent.spawn(run_asyncio) for _ in range(2)]  # (1)!
for greenlet in greenlets:
    print(greenlet.get())
    #> done
    #> asyncio.run() cannot be called from a running event loop
