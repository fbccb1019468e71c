# refused: one_by_one
from concurrent.futures import ThreadPoolExecutor


def save_all(pool: ThreadPoolExecutor, save, names: list[str]) -> None:
    errors = []
    for name in names:
        try:
            pool.submit(save, name).result()
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("not saved", errors)


def save(name: str) -> None:
    if not name.endswith(".txt"):
        raise ValueError(f"not a text: {name}")


def main() -> None:
    with ThreadPoolExecutor(max_workers=2) as pool:
        try:
            save_all(pool, save, ["a.txt", "b.jpg", "c.txt", "d.png"])
        except ExceptionGroup as failed:
            print(failed.message, [str(error) for error in failed.exceptions])
        else:
            print("all saved")


if __name__ == "__main__":
    main()
