# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent import monkey

monkey.patch_all()
print("patched:", monkey.is_module_patched("time"))
#> patched: True

log: list[str] = []


def count(name: str) -> None:
    for number in range(3):
        log.append(f"{name}{number}")
        sum(range(100_000))  # (1)!


def count_politely(name: str) -> None:
    for number in range(3):
        log.append(f"{name}{number}")
        sum(range(100_000))
        gevent.sleep(0)  # (2)!


for work in (count, count_politely):
    log.clear()
    gevent.joinall([gevent.spawn(work, "a"), gevent.spawn(work, "b")])
    print(*log)
    #> a0 a1 a2 b0 b1 b2
    #> a0 b0 a1 b1 a2 b2
