import threading


def divide(a: int, b: int) -> None:
    print(f"{a} / {b} = {a / b:.0f}")


def report(args: threading.ExceptHookArgs) -> None:
    print(f"{args.thread.name} died of {args.exc_type.__name__}: {args.exc_value}")


threading.excepthook = report
worker = threading.Thread(target=divide, args=(1, 0), name="worker")
worker.start()
worker.join()
print("now the program has heard of it")
