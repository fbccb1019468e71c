import unittest
from itertools import permutations

prices: dict[str, int] = {}


class Shop(unittest.TestCase):
    def test_add(self) -> None:
        prices["soup"] = 4
        self.assertEqual(prices["soup"], 4)

    def test_discount(self) -> None:
        prices["soup"] -= 1  # (1)!
        self.assertLess(prices["soup"], 4)

    def test_empty(self) -> None:
        prices.clear()
        self.assertEqual(prices, {})


def red(order: tuple[str, ...]) -> list[str]:
    """The tests that fail when all are run in this order, in a shop as new."""
    prices.clear()
    result = unittest.TestResult()
    unittest.TestSuite(map(Shop, order)).run(result)
    return [test.id().rpartition(".")[2] for test, _ in result.failures + result.errors]


names = unittest.defaultTestLoader.getTestCaseNames(Shop)
print("as found:", *names, "-", red(tuple(names)) or "all green")
#> as found: test_add test_discount test_empty - all green
print("alone:", {name: red((name,)) for name in names})
#> alone: {'test_add': [], 'test_discount': ['test_discount'], 'test_empty': []}
for order in permutations(names):
    print(*order, "-", *(red(order) or ["all green"]))
    #> test_add test_discount test_empty - all green
    #> test_add test_empty test_discount - test_discount
    #> test_discount test_add test_empty - test_discount
    #> test_discount test_empty test_add - test_discount
    #> test_empty test_add test_discount - all green
    #> test_empty test_discount test_add - test_discount
