import multiprocessing
import unittest
from multiprocessing.connection import Connection

settings = {"currency": "EUR"}


def price(answer: Connection) -> None:
    answer.send(f"10 {settings['currency']}")


def price_in(answer: Connection, currency: str) -> None:
    answer.send(f"10 {currency}")


class Prices(unittest.TestCase):
    def ask(self, method: str, target, *arguments: str) -> str:
        context = multiprocessing.get_context(method)
        receiver, sender = context.Pipe(duplex=False)
        with receiver, sender:
            process = context.Process(target=target, args=(sender, *arguments))
            process.start()
            sender.close()  # (1)!
            answer = receiver.recv()
            process.join()
            return answer

    def under_each(self, target, *arguments: str) -> None:
        settings["currency"] = "CNY"
        for method in multiprocessing.get_all_start_methods():
            with self.subTest(method=method):  # (2)!
                self.assertEqual(self.ask(method, target, *arguments), "10 CNY")

    def test_global(self) -> None:
        self.under_each(price)

    def test_argument(self) -> None:
        self.under_each(price_in, "CNY")


if __name__ == "__main__":
    for name in ("test_global", "test_argument"):
        result = unittest.TestResult()
        Prices(name).run(result)
        red = [test.params["method"] for test, _ in result.failures + result.errors]
        print(name, sorted(red) or "green")
        #> test_global ['forkserver', 'spawn']
        #> test_argument green
