from threading import Thread


def divide(a: int, b: int) -> None:
    print(f"{a} / {b} = {a / b:.0f}")


worker = Thread(target=divide, args=(1, 0), name="worker")
worker.start()
worker.join()  # (1)!
print("join returned, alive:", worker.is_alive())
