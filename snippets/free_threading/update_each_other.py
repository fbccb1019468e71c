from threading import Barrier, Thread

ROUNDS = 100_000
first, second = {"a": 1}, {"b": 2}
both_ready = Barrier(2)


def update(own: dict, other: dict) -> None:
    both_ready.wait()
    for _ in range(ROUNDS):
        own.update(other)  # (1)!


workers = [Thread(target=update, args=pair) for pair in ((first, second), (second, first))]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join(timeout=20)
print("still waiting for each other:", any(worker.is_alive() for worker in workers))
#> still waiting for each other: False
print("both know both:", first == second)
#> both know both: True
