# /// script
# [tool.recorded]
# timeline = false
# ///
import atexit


def save() -> None:
    try:
        from concurrent.futures import ThreadPoolExecutor  # (1)!

        ThreadPoolExecutor().submit(print, "saved")
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        #> RuntimeError: can't register atexit after shutdown


atexit.register(save)
print("the last line of main")
#> the last line of main
