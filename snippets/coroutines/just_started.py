from collections.abc import Generator
from inspect import getgeneratorstate


def consumer() -> Generator[None, str, None]:
    while True:
        item = yield
        print(f"eats {item}")
        #> eats potato


eater = consumer()
try:
    eater.send("potato")  # (1)!
except TypeError as error:
    print(f"TypeError: {error}")
    #> TypeError: can't send non-None value to a just-started generator
print(getgeneratorstate(eater))
#> GEN_CREATED

next(eater)
print(getgeneratorstate(eater))
#> GEN_SUSPENDED
eater.send("potato")

eater.close()
print(getgeneratorstate(eater))
#> GEN_CLOSED
try:
    eater.send("carrot")
except StopIteration:
    print("StopIteration: nobody eats any more")
    #> StopIteration: nobody eats any more
