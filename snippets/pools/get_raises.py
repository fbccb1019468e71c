from multiprocessing import Pool


def divide(a: int, b: int) -> float:
    return a / b


if __name__ == "__main__":
    with Pool(2) as pool:
        good = pool.apply_async(divide, (6, 3))
        bad = pool.apply_async(divide, (6, 0))
        print(good.get(), good.get())  # (1)!
        #> 2.0 2.0
        try:
            bad.get()
        except ZeroDivisionError as error:
            print(f"raised here: {type(error).__name__}")
            #> raised here: ZeroDivisionError
            print(f"from: {type(error.__cause__).__name__}")  # (2)!
            #> from: RemoteTraceback
        print(f"good: {good.successful()}, bad: {bad.successful()}")
        #> good: True, bad: False
