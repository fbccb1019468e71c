# /// script
# dependencies = ["numpy", "threadpoolctl"]
# [tool.recorded]
# timeout = 120
# systems = ["linux"]
# why.en = "elsewhere numpy may bring another library than OpenBLAS; two cores at least"
# why.zh = "在别的系统上，numpy 带的可能不是 OpenBLAS；至少要两个核"
# ///
import os
from multiprocessing import get_context

from threadpoolctl import threadpool_info, threadpool_limits


def threads() -> str:
    (library,) = threadpool_info()
    return "one" if library["num_threads"] == 1 else "several"


def as_it_is() -> str:
    import numpy  # noqa: F401

    return threads()


def before_the_import() -> str:
    os.environ["OMP_NUM_THREADS"] = "1"  # (1)!
    import numpy  # noqa: F401

    return threads()


def after_the_import() -> str:
    import numpy  # noqa: F401

    os.environ["OMP_NUM_THREADS"] = "1"
    return threads()


def limited_afterwards() -> str:
    import numpy  # noqa: F401

    threadpool_limits(1)  # (2)!
    return threads()


if __name__ == "__main__":
    os.environ.pop("OMP_NUM_THREADS", None)
    os.environ.pop("OPENBLAS_NUM_THREADS", None)
    for way in as_it_is, before_the_import, after_the_import, limited_afterwards:
        with get_context("spawn").Pool(1) as fresh:  # (3)!
            print(f"{way.__name__}: {fresh.apply(way)}")
            #> as_it_is: several
            #> before_the_import: one
            #> after_the_import: several
            #> limited_afterwards: one
