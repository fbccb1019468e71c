# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
from multiprocessing import Pool

PAGES = ["index", "about", "contact"]


def title(page: str) -> str:
    print(f"title of {page!r}")
    return page.title()


if __name__ == "__main__":
    titles = []
    with Pool(2) as pool:
        for i in range(len(PAGES)):
            pool.apply_async(title, (i,), callback=titles.append)  # (1)!
        pool.close()
        pool.join()
    print(f"finished without a complaint, titles: {titles}")
