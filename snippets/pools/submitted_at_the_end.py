import atexit
from concurrent.futures import ThreadPoolExecutor


def save() -> None:
    try:
        executor.submit(print, "saved")
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        #> RuntimeError: cannot schedule new futures after interpreter shutdown


executor = ThreadPoolExecutor()
atexit.register(save)  # (1)!
print("the last line of main")
#> the last line of main
