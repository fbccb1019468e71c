# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "On macOS the bounded one does not notice; on Windows it has not been run."
# zh = "在 macOS 上，带上限的也察觉不到；Windows 上没有运行过。"
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
