def run(tasks: list) -> None:
    for task in tasks:
        for _ in task:
            pass


def cook(name: str, steps: int):
    for step in range(steps):
        print(name, step)
        yield


if __name__ == "__main__":
    run([cook("soup", 2), cook("rice", 1)])
