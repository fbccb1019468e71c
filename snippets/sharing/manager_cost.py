# /// script
# [tool.recorded]
# exclusive = true
# timeline = false
# [tool.recorded.vary.dict_ratio]
# match = 'dict (\d+) times'
# least = 100
# [tool.recorded.vary.value_ratio]
# match = 'Value (\d+) times'
# least = 40
# ///
from collections.abc import Callable
from multiprocessing import Manager, Value
from timeit import repeat


def seconds(step: Callable[[], None], number: int = 1000) -> float:
    return min(repeat(step, number=number, repeat=100)) / number  # (1)!


if __name__ == "__main__":
    plain = {"left": 0}
    value = Value("i", 0)

    def write_plain() -> None:
        plain["left"] = 1

    def write_value() -> None:
        value.value = 1

    def write_managed() -> None:
        managed["left"] = 1

    with Manager() as manager:
        managed = manager.dict(left=0)
        managed_seconds = seconds(write_managed, number=20)
    print(f"a managed dict costs a dict {managed_seconds / seconds(write_plain):.0f} times over")
    print(f"and a Value {managed_seconds / seconds(write_value):.0f} times over")
