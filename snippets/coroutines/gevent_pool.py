# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent.pool import Pool

cooking = 0
most = 0


def cook(dish: str) -> str:
    global cooking, most
    cooking += 1
    most = max(most, cooking)
    print(f"{dish}: on the stove")
    gevent.sleep(0.1)
    cooking -= 1
    return f"hot {dish}"


stove = Pool(2)  # (1)!
served = stove.map(cook, ["soup", "rice", "fish", "tea"])  # (2)!
print(served)
print(f"at most {most} at once")
