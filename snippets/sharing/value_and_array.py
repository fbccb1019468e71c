from multiprocessing import Array, Process, Value


def fill(total, squares, plain: list[int], index: int) -> None:
    squares[index] = index * index  # (1)!
    plain[index] = index * index
    with total.get_lock():  # (2)!
        total.value += index * index


if __name__ == "__main__":
    total = Value("i", 0)
    squares = Array("i", 5)
    plain = [0] * 5
    workers = [Process(target=fill, args=(total, squares, plain, i)) for i in range(5)]
    for process in workers:
        process.start()
    for process in workers:
        process.join()
    print(f"Value: {total.value}")
    #> Value: 30
    print(f"Array: {squares[:]}")
    #> Array: [0, 1, 4, 9, 16]
    print(f"list:  {plain}")
    #> list:  [0, 0, 0, 0, 0]
