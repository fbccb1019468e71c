# /// script
# dependencies = ["gevent"]
# ///
import gevent


def eat() -> None:
    print("eat: starts")
    gevent.sleep(0.3)
    print("eat: ends")


eating = gevent.spawn(eat)
eating.join(timeout=0.1)  # (1)!
print(f"main: waited 0.1 s; is eat done? {eating.ready()}")
eating.join()  # (2)!
print(f"main: waited to the end; is eat done? {eating.ready()}")
