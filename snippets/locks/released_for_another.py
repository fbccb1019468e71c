import threading

for name, guard in (
    ("BoundedSemaphore", threading.BoundedSemaphore(1)),
    ("Lock", threading.Lock()),
):
    guard.acquire()  # (1)!
    guard.release()  # (2)!
    print(f"{name}: Carl gets in as well: {guard.acquire(blocking=False)}")
    #> BoundedSemaphore: Carl gets in as well: True
    #> Lock: Carl gets in as well: True
    guard.release()  # (3)!
    try:
        guard.release()  # (4)!
    except (ValueError, RuntimeError) as error:
        print(f"{name}: Ada is told: {error}")
        #> BoundedSemaphore: Ada is told: Semaphore released too many times
        #> Lock: Ada is told: release unlocked lock
