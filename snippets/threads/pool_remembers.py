import threading
from concurrent.futures import ThreadPoolExecutor

request = threading.local()


def handle(user: str | None) -> str:
    if user is not None:
        request.user = user
    return getattr(request, "user", "nobody")


with ThreadPoolExecutor(max_workers=1) as pool:
    print("first request:", pool.submit(handle, "ann").result())
    #> first request: ann
    print("second, anonymous:", pool.submit(handle, None).result())  # (1)!
    #> second, anonymous: ann
print("main:", handle(None))
#> main: nobody
