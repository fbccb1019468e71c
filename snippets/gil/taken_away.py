import sys
from threading import Thread

print("switch interval:", sys.getswitchinterval())
#> switch interval: 0.005
print("ticks:", hasattr(sys, "getcheckinterval"))
#> ticks: False


def release_main() -> None:
    global waiting
    waiting = False


waiting = True
worker = Thread(target=release_main)
worker.start()
while waiting:  # (1)!
    pass
worker.join()
print("a loop without a single pause was interrupted")
#> a loop without a single pause was interrupted
