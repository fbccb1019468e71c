from functools import cache
from threading import Barrier, Thread

both_inside = Barrier(2)


@cache
def connection() -> object:
    both_inside.wait()  # (1)!
    return object()


def use() -> None:
    used.append(connection())


used = []
users = [Thread(target=use) for _ in range(2)]
for user in users:
    user.start()
for user in users:
    user.join()
print("connections made:", connection.cache_info().misses)
#> connections made: 2
print("both users have the same one:", used[0] is used[1])
#> both users have the same one: False
