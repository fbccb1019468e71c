# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "/dev/fd lists the open files; on Windows count psutil's num_handles()"
# why.zh = "用 /dev/fd 列出打开的文件；在 Windows 上用 psutil 的 num_handles()"
# ///
import asyncio
import logging
import os
import socket
import threading
import unittest


class Tidy(unittest.IsolatedAsyncioTestCase):
    """Fails a test that leaves something behind."""

    def setUp(self) -> None:
        self.before = self.here()
        self.addCleanup(self.look)  # (1)!
        self.addAsyncCleanup(self.look_for_tasks)

    def here(self) -> set[str | threading.Thread]:
        return {*os.listdir("/dev/fd"), *threading.enumerate()}

    def look(self) -> None:
        kinds = set()
        for one in self.here() - self.before:
            if isinstance(one, str):
                kinds.add("an open file")
            elif not one.name.startswith("asyncio_"):  # (2)!
                kinds.add(f"thread {one.name}")
        self.assertEqual(sorted(kinds), [])

    async def look_for_tasks(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}  # (3)!
        self.assertEqual([task.get_name() for task in others], [])


class Shop(Tidy):
    async def test_clean(self) -> None:
        await asyncio.to_thread(threading.get_ident)

    async def test_task(self) -> None:
        kept.append(asyncio.create_task(asyncio.sleep(60), name="heartbeat"))

    async def test_thread(self) -> None:
        threading.Thread(target=enough.wait, name="poller").start()

    async def test_socket(self) -> None:
        kept.append(socket.socket())


logging.disable()
kept, enough = [], threading.Event()
for name in ("test_clean", "test_task", "test_thread", "test_socket"):
    result = unittest.TestResult()
    Shop(name).run(result)
    why = [text.rpartition("Lists differ: ")[2].splitlines()[0] for _, text in result.failures]
    print(name, "-", why[0].removesuffix(" != []") if why else "leaves nothing")
    #> test_clean - leaves nothing
    #> test_task - ['heartbeat']
    #> test_thread - ['thread poller']
    #> test_socket - ['an open file']
enough.set()
kept[-1].close()
