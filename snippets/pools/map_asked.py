from concurrent.futures import ThreadPoolExecutor


def inverse(n: int) -> float:
    return 1 / n


with ThreadPoolExecutor(max_workers=2) as pool:
    results = pool.map(inverse, [1, 2, 0, 4])
    try:
        for value in results:
            print(value)
            #> 1.0
            #> 0.5
    except ZeroDivisionError as error:
        print(type(error).__name__)
        #> ZeroDivisionError
    print(f"after the error: {list(results)}")  # (1)!
    #> after the error: []
