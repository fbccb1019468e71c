from collections.abc import Generator


def consumer() -> Generator[None, str, None]:
    print("consumer: ready")
    try:
        while True:
            item = yield  # (1)!
            print(f"consumer: eats {item}")
    finally:
        print("consumer: washes up")


eater = consumer()
print("producer: the consumer has not run yet")
next(eater)  # (2)!
for number in range(3):
    print(f"producer: makes potato {number}")
    eater.send(f"potato {number}")  # (3)!
eater.close()  # (4)!
print("producer: done")
