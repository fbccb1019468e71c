from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor


def inverse(n: int) -> float:
    return 1 / n


def ask_for_all(executor: Executor) -> None:
    with executor:
        results = executor.map(inverse, [1, 2, 0, 4])
        try:
            for value in results:
                print(value)
                #> 1.0
                #> 0.5
                #> 1.0
                #> 0.5
        except ZeroDivisionError as error:
            print(type(error).__name__)
            #> ZeroDivisionError
            #> ZeroDivisionError
        print(f"after the error: {list(results)}")  # (1)!
        #> after the error: []
        #> after the error: []


if __name__ == "__main__":
    ask_for_all(ThreadPoolExecutor(max_workers=2))
    ask_for_all(ProcessPoolExecutor(max_workers=2))
