from concurrent.futures import ThreadPoolExecutor
from threading import Event


def save_all(consume: bool) -> list[str]:
    saved: list[str] = []
    second_has_begun, go_on = Event(), Event()

    def save(name: str) -> None:
        if name == "a":
            raise OSError("disk full")
        if name == "b":
            second_has_begun.set()
            go_on.wait()  # (1)!
        saved.append(name)

    with ThreadPoolExecutor(max_workers=1) as pool:
        results = pool.map(save, "abcde")
        second_has_begun.wait()
        if consume:
            try:
                for _ in results:
                    pass
            except OSError as error:
                print(f"heard of: {error}")
                #> heard of: disk full
        go_on.set()
    return saved


print(f"thrown away: {save_all(consume=False)}")
#> thrown away: ['b', 'c', 'd', 'e']
print(f"consumed: {save_all(consume=True)}")  # (2)!
#> consumed: ['b']
