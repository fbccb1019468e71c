from threading import Thread


def brew() -> None:
    print("tea")


try:
    Thread(brew)  # (1)!
except AssertionError as error:
    print("AssertionError:", error)

worker = Thread(target=brew)
worker.start()
worker.join()
