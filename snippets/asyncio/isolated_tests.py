import asyncio
import unittest
import warnings

warnings.simplefilter("ignore")  # (1)!
loops: list[asyncio.AbstractEventLoop] = []


async def total(price: int, count: int) -> int:
    await asyncio.sleep(0)
    return price + count


class Plain(unittest.TestCase):
    async def test_total(self) -> None:
        self.assertEqual(await total(3, 2), 6)


class Isolated(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:  # (2)!
        loops.append(asyncio.get_running_loop())

    async def test_total(self) -> None:
        self.assertEqual(await total(3, 2), 6)

    async def test_total_of_none(self) -> None:
        self.assertEqual(await total(0, 0), 0)


for case in (Plain, Isolated):
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
    print(f"{case.__name__}: run {result.testsRun}, failed {len(result.failures)}")
    #> Plain: run 1, failed 0
    #> Isolated: run 2, failed 1
print("a loop for each test:", loops[0] is not loops[1])
#> a loop for each test: True
