# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent.lock import BoundedSemaphore

balance = 0
door = BoundedSemaphore(1)


def ask_the_bank() -> None:
    gevent.sleep(0)


def deposit() -> None:
    global balance
    before = balance
    ask_the_bank()  # (1)!
    balance = before + 1


def deposit_locked() -> None:
    with door:
        deposit()


for work in (deposit, deposit_locked):
    balance = 0
    gevent.joinall([gevent.spawn(work) for _ in range(100)])
    print(f"{work.__name__}: 100 deposits of 1 make {balance}")
    #> deposit: 100 deposits of 1 make 1
    #> deposit_locked: 100 deposits of 1 make 100
