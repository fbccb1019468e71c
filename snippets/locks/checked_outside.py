import threading

settings: dict[str, str] | None = None
made = 0
making = threading.Lock()
both_have_looked = threading.Barrier(2)


def load() -> None:
    global settings, made
    if settings is None:
        both_have_looked.wait()  # (1)!
        with making:
            made += 1
            settings = {"colour": "red"}


workers = [threading.Thread(target=load, name=name) for name in ("Ada", "Bob")]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("made:", made)
#> made: 2
