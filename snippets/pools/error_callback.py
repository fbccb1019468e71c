from multiprocessing import Pool

PAGES = ["index", "about", "contact"]


def title(page: str) -> str:
    return page.title()


if __name__ == "__main__":
    titles, errors = [], []
    with Pool(2) as pool:
        for page in [*PAGES, 7]:
            pool.apply_async(
                title,
                (page,),
                callback=titles.append,
                error_callback=errors.append,
            )
        pool.apply_async(title, ("help"), error_callback=errors.append)  # (1)!
        pool.close()
        pool.join()
    print(sorted(titles))
    #> ['About', 'Contact', 'Index']
    for error in sorted(str(error) for error in errors):
        print(error)
        #> 'int' object has no attribute 'title'
        #> title() takes 1 positional argument but 4 were given
