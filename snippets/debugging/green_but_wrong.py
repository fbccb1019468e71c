import asyncio
import gc
import logging
import threading
import unittest
import warnings


async def save() -> None:
    raise OSError("the disk is full")


class Shop(unittest.IsolatedAsyncioTestCase):
    async def test_never_awaited(self) -> None:
        save()

    async def test_task_fails(self) -> None:
        asyncio.create_task(save())
        await asyncio.sleep(0)

    async def test_task_left(self) -> None:
        asyncio.create_task(asyncio.sleep(60))

    def test_thread_fails(self) -> None:
        thread = threading.Thread(target=[].pop)
        thread.start()
        thread.join()


class Heard(Shop):
    """The same tests. What nobody has caught becomes a failure."""

    def setUp(self) -> None:
        self.heard: list[str] = []
        hook = threading.excepthook
        self.addCleanup(setattr, threading, "excepthook", hook)
        threading.excepthook = lambda seen: self.heard.append(f"{seen.exc_value!r}")
        catcher = warnings.catch_warnings(record=True)  # (1)!
        self.warned = self.enterContext(catcher)
        warnings.simplefilter("always")

    async def asyncSetUp(self) -> None:
        asyncio.get_running_loop().set_exception_handler(self.hear)

    def hear(self, loop: asyncio.AbstractEventLoop, seen: dict) -> None:
        self.heard.append(repr(seen.get("exception") or seen["message"]))

    async def asyncTearDown(self) -> None:
        gc.collect()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        self.heard += [f"a task is left: {task.get_coro().__qualname__}" for task in left]

    def tearDown(self) -> None:
        gc.collect()  # (2)!
        self.heard += [str(warning.message).splitlines()[0] for warning in self.warned]
        self.assertEqual(self.heard, [])


logging.disable()
warnings.simplefilter("ignore")
threading.excepthook = lambda seen: None
for kind in (Shop, Heard):
    for name in unittest.defaultTestLoader.getTestCaseNames(kind):
        result = unittest.TestResult()
        kind(name).run(result)
        why = [
            text.rpartition("Lists differ: [")[2].partition("] !=")[0]
            for _, text in result.failures
        ]
        print(f"{kind.__name__}.{name}:", *(why or ["green"]))
        #> Shop.test_never_awaited: green
        #> Shop.test_task_fails: green
        #> Shop.test_task_left: green
        #> Shop.test_thread_fails: green
        #> Heard.test_never_awaited: "coroutine 'save' was never awaited"
        #> Heard.test_task_fails: "OSError('the disk is full')"
        #> Heard.test_task_left: 'a task is left: sleep'
        #> Heard.test_thread_fails: "IndexError('pop from empty list')"
