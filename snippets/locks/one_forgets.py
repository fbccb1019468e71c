import threading

balance = 100
lock = threading.Lock()
halfway, go_on = threading.Event(), threading.Event()


def careful() -> None:
    global balance
    with lock:
        seen = balance
        halfway.set()
        go_on.wait()  # (1)!
        balance = seen + 50
        print(f"writes {balance}")


def forgetful() -> None:
    global balance
    halfway.wait()
    balance += 50  # (2)!
    print(f"writes {balance}")
    go_on.set()


payers = [threading.Thread(target=task, name=task.__name__) for task in (forgetful, careful)]
for payer in payers:
    payer.start()
for payer in payers:
    payer.join()
print(f"100 + 50 + 50 = {balance}")
