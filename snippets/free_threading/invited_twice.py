# /// script
# [tool.recorded]
# timeline = false
# timeout = 90
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL both threads look before either adds"
# why.zh = "没有 GIL，两个线程都在对方添加之前看过了"
# ///
from threading import Barrier, Thread

TRIES = 20


def invite(guest: str) -> None:
    both_ready.wait()
    if guest not in guests:  # (1)!
        guests.append(guest)


for _ in range(TRIES):  # (2)!
    guests, both_ready = ["nobody"] * 3_000_000, Barrier(2)
    hosts = [Thread(target=invite, args=("ann",)) for _ in range(2)]
    for host in hosts:
        host.start()
    for host in hosts:
        host.join()
    if twice := guests[-2:] == ["ann", "ann"]:
        break
print("ann was invited twice:", twice)
