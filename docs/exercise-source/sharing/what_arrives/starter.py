from multiprocessing import Array, Manager, Process, Value

board = []


def write(sheet, book, shelf, count, row) -> None:
    """What the child does, to each thing the same: it adds a 1."""
    board.append(1)
    sheet.append(1)
    book.append(1)
    shelf["copied"].append(1)
    shelf["put back"] = shelf["put back"] + [1]
    shelf["managed"].append(1)
    count.value += 1
    row[0] += 1


def arrives() -> set[str]:
    """In which of them the parent finds the 1."""
    with Manager() as manager:
        sheet, book, count, row = [], manager.list(), Value("i", 0), Array("i", 1)
        shelf = manager.dict({"copied": [], "put back": [], "managed": manager.list()})
        child = Process(target=write, args=(sheet, book, shelf, count, row))
        child.start()
        child.join()
        found = {
            "a global list": board,
            "a list handed over": sheet,
            "a managed list": book,
            "a list in a managed dict": shelf["copied"],
            "a list put back into a managed dict": shelf["put back"],
            "a managed list in a managed dict": shelf["managed"],
            "a Value": [count.value],
            "an Array": row,
        }
        return {name for name, thing in found.items() if list(thing) == [1]}


ARRIVES = set()


if __name__ == "__main__":
    print(arrives() == ARRIVES)
