# /// script
# [tool.recorded.vary.pool]
# match = 'pool (<multiprocessing\.pool\.Pool state=RUN pool_size=1>)'
# ///
import warnings
from multiprocessing import Pool

warnings.simplefilter("always", ResourceWarning)


def upper(text: str) -> str:
    (result,) = Pool(1).imap(str.upper, [text])  # (1)!
    return result


def upper_and_done(text: str) -> str:
    with Pool(1) as pool:
        return pool.apply(str.upper, (text,))


if __name__ == "__main__":
    for work in (upper, upper_and_done):
        with warnings.catch_warnings(record=True) as warned:
            print(work("tea"), [str(warning.message) for warning in warned])
