# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "on macOS the bounded one does not notice, on Windows it was not tried: use with"
# zh = "在 macOS 上察觉不到，Windows 上没试过：请用 with"
# ///
from multiprocessing import BoundedSemaphore, Semaphore

if __name__ == "__main__":
    for kind in (Semaphore, BoundedSemaphore):
        desks = kind(2)
        try:
            desks.release()  # (1)!
            print(f"{kind.__name__}: no error")
            #> Semaphore: no error
        except ValueError as error:
            print(f"{kind.__name__}: {error}")
            #> BoundedSemaphore: semaphore or lock released too many times
        free = sum(desks.acquire(block=False) for _ in range(4))
        print(f"room for {free}")
        #> room for 3
        #> room for 2
