from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor


def parse(text: str) -> int:
    return int(text) if text else {}["empty"]


def parse_all(executor: Executor, texts: list[str]) -> list[int]:
    with executor:
        futures = [executor.submit(parse, text) for text in texts]
    errors = [error for future in futures if (error := future.exception())]
    if errors:
        raise ExceptionGroup("some texts are no numbers", errors)  # (1)!
    return [future.result() for future in futures]


if __name__ == "__main__":
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        try:
            parse_all(kind(max_workers=2), ["7", "seven", "", "eight"])
        except ExceptionGroup as group:
            wrong, others = group.split(ValueError)  # (2)!
            print(f"{kind.__name__}: {len(wrong.exceptions)} of them no numbers")
            #> ThreadPoolExecutor: 2 of them no numbers
            #> ProcessPoolExecutor: 2 of them no numbers
            print(f"the rest: {others.exceptions!r}")
            #> the rest: (KeyError('empty'),)
            #> the rest: (KeyError('empty'),)
