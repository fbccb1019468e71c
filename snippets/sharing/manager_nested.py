from multiprocessing import Manager, Process


def append(notes, key: str) -> None:
    notes[key].append("hello")  # (1)!


def assign(notes, key: str) -> None:
    notes[key] = notes[key] + ["hello"]  # (2)!


if __name__ == "__main__":
    with Manager() as manager:
        notes = manager.dict(plain=[], reassigned=[], managed=manager.list())  # (3)!
        steps = [(append, "plain"), (assign, "reassigned"), (append, "managed")]
        for change, key in steps:
            process = Process(target=change, args=(notes, key))
            process.start()
            process.join()
            print(f"{change.__name__} to {key}: {list(notes[key])}")
            #> append to plain: []
            #> assign to reassigned: ['hello']
            #> append to managed: ['hello']
