import threading


def how_many_get_in(guard) -> int:
    return sum(guard.acquire(blocking=False) for _ in range(5))


plain = threading.Semaphore(1)
plain.release()  # (1)!
print("Semaphore(1), released once too often, lets in", how_many_get_in(plain))
#> Semaphore(1), released once too often, lets in 2

bounded = threading.BoundedSemaphore(1)
try:
    bounded.release()
except ValueError as error:  # (2)!
    print("BoundedSemaphore(1):", error)
    #> BoundedSemaphore(1): Semaphore released too many times
print("BoundedSemaphore(1) lets in", how_many_get_in(bounded))
#> BoundedSemaphore(1) lets in 1

lock = threading.Lock()
try:
    lock.release()
except RuntimeError as error:
    print("Lock:", error)
    #> Lock: release unlocked lock
print("Lock lets in", how_many_get_in(lock))
#> Lock lets in 1
