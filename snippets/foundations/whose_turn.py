import threading

notes: list[str] = []


def write(who: str) -> None:
    notes.append(f"{who} begins")
    notes.append(f"{who} ends")


writers = [threading.Thread(target=write, args=(name,), name=name) for name in ("Ada", "Bob")]
for writer in writers:
    writer.start()
for writer in writers:
    writer.join()
print("notes:", len(notes))
#> notes: 4
