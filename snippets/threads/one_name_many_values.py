import threading
from threading import Barrier, Thread

request = threading.local()
request.user = "main's own"
all_have_set = Barrier(2)


def handle(user: str) -> None:
    inherited = hasattr(request, "user")
    request.user = user
    all_have_set.wait()  # (1)!
    seen[user] = f"inherited: {inherited}, afterwards: {request.user}"


seen: dict[str, str] = {}
workers = [Thread(target=handle, args=(user,)) for user in ("ann", "bob")]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("ann:", seen["ann"])
#> ann: inherited: False, afterwards: ann
print("bob:", seen["bob"])
#> bob: inherited: False, afterwards: bob
print("main:", request.user)
#> main: main's own
