from multiprocessing import Pool


def inverse(n: int) -> float:
    return 1 / n


if __name__ == "__main__":
    numbers = [1, 2, 0, 4]
    with Pool(2) as pool:
        try:
            print(pool.map(inverse, numbers))
        except ZeroDivisionError:
            print("map: an error, and no result")
            #> map: an error, and no result

        results = pool.imap(inverse, numbers)
        for n in numbers:
            try:
                print(f"imap: {n} -> {next(results)}")  # (1)!
                #> imap: 1 -> 1.0
                #> imap: 2 -> 0.5
                #> imap: 4 -> 0.25
            except ZeroDivisionError:
                print(f"imap: {n} -> an error")
                #> imap: 0 -> an error
