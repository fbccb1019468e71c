# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "when the number of a dead thread is used again is up to the system; rely on it nowhere"
# why.zh = "死掉的线程，编号何时再用由系统决定；在哪儿都别指望它"
# ///
import threading

lock = threading.RLock()
visits: list[tuple[bool, bool]] = []


def visit() -> None:
    has_the_number = threading.get_ident() == owner.ident
    came_in = lock.acquire(blocking=False)  # (1)!
    visits.append((has_the_number, came_in))
    if came_in:
        lock.release()


owner = threading.Thread(target=lock.acquire)  # (2)!
owner.start()
owner.join()
for _ in range(100):
    visitor = threading.Thread(target=visit)
    visitor.start()
    visitor.join()

print("a stranger came in:", any(came_in for _, came_in in visits))
#> a stranger came in: True
print("only with the dead owner's number:", all(number == came_in for number, came_in in visits))
#> only with the dead owner's number: True
