from multiprocessing import Process, Queue


def square_all(numbers: range, squares) -> None:
    squares.put([n * n for n in numbers])


if __name__ == "__main__":
    squares = Queue()
    halves = (range(500), range(500, 1000))
    processes = [Process(target=square_all, args=(half, squares)) for half in halves]
    for process in processes:
        process.start()
    done = squares.get() + squares.get()  # (1)!
    for process in processes:
        process.join()
    print(f"{len(done)} tasks on {len(processes)} processes")
    #> 1000 tasks on 2 processes
    print(f"sum of the squares: {sum(done)}")
    #> sum of the squares: 332833500
