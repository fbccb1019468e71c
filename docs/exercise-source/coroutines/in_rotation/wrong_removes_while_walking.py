# refused: order
def run(tasks: list) -> None:
    while tasks:
        for task in tasks:
            try:
                next(task)
            except StopIteration:
                tasks.remove(task)


def cook(name: str, steps: int):
    for step in range(steps):
        print(name, step)
        yield


if __name__ == "__main__":
    run([cook("soup", 2), cook("rice", 1)])
