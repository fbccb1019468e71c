from concurrent.futures import ProcessPoolExecutor


def parse(text: str) -> int:
    return int(text)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        futures = {text: pool.submit(parse, text) for text in ("7", "seven")}
    print("the with block is left, nothing was raised")
    #> the with block is left, nothing was raised
    for text, future in futures.items():
        error = future.exception()  # (1)!
        print(f"{text}: {future.result() if error is None else error}")
        #> 7: 7
        #> seven: invalid literal for int() with base 10: 'seven'
    print(f"traceback of the worker kept: {error.__cause__ is not None}")
    #> traceback of the worker kept: True
