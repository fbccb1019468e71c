# /// script
# [tool.recorded.vary.reason]
# match = "AttributeError: (module .*has no attribute 'square'|Can't get attribute 'square' on .*)$"
# ///
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

if __name__ == "__main__":

    def square(n: int) -> int:  # (1)!
        return n * n

    context = get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as executor:
        error = executor.submit(square, 3).exception()
        print(f"executor: {type(error).__name__}")
    with context.Pool(1) as pool:
        task = pool.apply_async(square, (3,))
        print(f"Pool: the next task: {pool.apply(abs, (-7,))}")  # (2)!
        print(f"Pool: the first is ready: {task.ready()}")
