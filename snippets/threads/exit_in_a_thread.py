import sys
import threading


def give_up() -> None:
    print("calls sys.exit(3)")
    sys.exit(3)
    print("never printed")


def report(args: threading.ExceptHookArgs) -> None:
    print(f"my hook is told: {args.exc_type.__name__} {args.exc_value}")


for name, hook in (("default-hook", threading.__excepthook__), ("own-hook", report)):  # (1)!
    threading.excepthook = hook
    worker = threading.Thread(target=give_up, name=name)
    worker.start()
    worker.join()
print("the program goes on")
