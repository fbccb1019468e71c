import random
from concurrent.futures import Future, as_completed

early: list[Future[None]] = [Future() for _ in range(20)]  # (1)!
late: Future[None] = Future()

finished = random.sample(early, k=20)  # (2)!
for future in finished:
    future.set_result(None)

given: list[Future[None]] = []
for future in as_completed([late, *early]):
    given.append(future)
    if len(given) == 20:
        late.set_result(None)

print(f"first those that were done already: {set(given[:20]) == set(early)}")
#> first those that were done already: True
print(f"in the order in which they finished: {given[:20] == finished}")
#> in the order in which they finished: False
print(f"then the late one: {given[20] is late}")
#> then the late one: True
