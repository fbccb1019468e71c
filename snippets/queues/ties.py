from queue import PriorityQueue


def in_order(items: list) -> list:
    line: PriorityQueue = PriorityQueue()
    for item in items:
        line.put(item)
    return [line.get() for _ in items]


print(in_order([(2, "Cyd"), (1, "Bob"), (3, "Dan"), (1, "Ada")]))  # (1)!
#> [(1, 'Ada'), (1, 'Bob'), (2, 'Cyd'), (3, 'Dan')]
print(in_order([(1, text) for text in ("b", "a", "Z", "é", "中", "10", "9")]))  # (2)!
#> [(1, '10'), (1, '9'), (1, 'Z'), (1, 'a'), (1, 'b'), (1, 'é'), (1, '中')]
print(in_order([(1, number) for number in (10, 9, 2.5)]))
#> [(1, 2.5), (1, 9), (1, 10)]
print(in_order([5, 1, 3]))  # (3)!
#> [1, 3, 5]
