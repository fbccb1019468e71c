import sys


class Cup:
    pass


cup = Cup()
alone = sys.getrefcount(cup)
saucer = cup
print("one more name:", sys.getrefcount(cup) - alone)
#> one more name: 1
tray = [cup, cup]
print("twice in a list:", sys.getrefcount(cup) - alone)
#> twice in a list: 3
del saucer, tray
print("names gone:", sys.getrefcount(cup) - alone)
#> names gone: 0
