from concurrent.futures import ThreadPoolExecutor


def save_all(pool: ThreadPoolExecutor, save, names: list[str]) -> None:
    saving = [pool.submit(save, name) for name in names]
    asked = [one.exception() for one in saving]  # (1)!
    if errors := [error for error in asked if error is not None]:
        raise ExceptionGroup("not saved", errors)  # (2)!


def save(name: str) -> None:
    if not name.endswith(".txt"):
        raise ValueError(f"not a text: {name}")


def main() -> None:
    with ThreadPoolExecutor(max_workers=2) as pool:
        try:
            save_all(pool, save, ["a.txt", "b.jpg", "c.txt", "d.png"])
        except ExceptionGroup as failed:
            print(failed.message, [str(error) for error in failed.exceptions])
            #> not saved ['not a text: b.jpg', 'not a text: d.png']
        else:
            print("all saved")


if __name__ == "__main__":
    main()
