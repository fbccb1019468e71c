from multiprocessing import Lock, RLock


def pay(lock) -> str:
    if not lock.acquire(timeout=0.2):
        return "waits for itself"
    lock.release()
    return "pays"


def buy(lock) -> str:
    with lock:
        return pay(lock)  # (1)!


if __name__ == "__main__":
    print(f"Lock: the buyer {buy(Lock())}")
    #> Lock: the buyer waits for itself
    print(f"RLock: the buyer {buy(RLock())}")
    #> RLock: the buyer pays
