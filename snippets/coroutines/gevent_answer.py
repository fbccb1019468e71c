# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent.event import AsyncResult

answer = AsyncResult()
readers = [gevent.spawn(answer.get) for _ in range(2)]
print("without an answer:", gevent.with_timeout(0.05, answer.get, timeout_value="gave up"))  # (1)!
#> without an answer: gave up
answer.set(42)
gevent.joinall(readers)
print("both readers:", [reader.value for reader in readers])
#> both readers: [42, 42]

broken = AsyncResult()
broken.set_exception(ValueError("no answer"))  # (2)!
try:
    broken.get()
except ValueError as error:
    print("raised at the reader:", error)
    #> raised at the reader: no answer
