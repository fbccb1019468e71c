# /// script
# dependencies = ["greenlet"]
# ///
from greenlet import greenlet


def eat() -> None:
    print("eat: starts")
    sleeping.switch()  # (1)!
    print("eat: ends")


def sleep() -> None:
    print("sleep: starts")
    eating.switch()
    print("sleep: ends")  # (2)!


eating = greenlet(eat)
sleeping = greenlet(sleep)
eating.switch()
print(f"main: eat is dead: {eating.dead}, sleep is dead: {sleeping.dead}")
