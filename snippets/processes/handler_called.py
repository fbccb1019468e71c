import signal


def stop() -> None:
    print("asked to stop")
    #> asked to stop


try:
    signal.signal(signal.SIGTERM, stop())  # (1)!
except TypeError as error:
    print(error)
    #> signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
