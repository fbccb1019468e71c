from concurrent.futures import ThreadPoolExecutor


def divide(a: int, b: int) -> float:
    return a / b


with ThreadPoolExecutor() as pool:
    good = pool.submit(divide, 1, 2)
    bad = pool.submit(divide, 1, 0)

print("good:", good.result())
#> good: 0.5
print("bad:", repr(bad.exception()))  # (1)!
#> bad: ZeroDivisionError('division by zero')
try:
    bad.result()
except ZeroDivisionError as error:
    print("result() raised:", error)
    #> result() raised: division by zero
