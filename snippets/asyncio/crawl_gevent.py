# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent.pool import Pool


def fetch(page: int) -> str:
    print(f"page {page} asked for")
    gevent.sleep(0.1 * page)
    print(f"page {page} here")
    return f"text {page}"


places = Pool(2)  # (1)!
print(places.map(fetch, (1, 2, 3)))  # (2)!
try:
    with gevent.Timeout(0.1):  # (3)!
        fetch(10)
except gevent.Timeout:
    print("page 10: given up")
