from threading import Barrier, Thread

shared: list[str] = []
both_are_in = Barrier(2)


def note(word: str) -> None:
    mine: list[str] = []
    mine.append(word)
    shared.append(word)
    both_are_in.wait()  # (1)!
    results[word] = len(mine), len(shared)


results: dict[str, tuple[int, int]] = {}
workers = [Thread(target=note, args=(word,)) for word in ("ping", "pong")]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("ping: mine, shared =", results["ping"])
#> ping: mine, shared = (1, 2)
print("pong: mine, shared =", results["pong"])
#> pong: mine, shared = (1, 2)
