# /// script
# dependencies = ["gevent"]
# [tool.recorded.vary.moment]
# match = '\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ'
# [tool.recorded.vary.address]
# match = 'Greenlet at (0x[0-9a-f]+)'
# ///
import gevent


def divide(a: int, b: int) -> float:
    return a / b


fine = gevent.spawn(divide, 6, 3)
wrong = gevent.spawn(divide, 6, 0)
gevent.joinall([fine, wrong])  # (1)!
print("joinall has returned")

print(f"successful: {fine.successful()}, {wrong.successful()}")
print(f"value:      {fine.value}, {wrong.value}")  # (2)!
print(f"get():      {fine.get()}")
try:
    wrong.get()  # (3)!
except ZeroDivisionError as error:
    print(f"get():      ZeroDivisionError: {error}")
