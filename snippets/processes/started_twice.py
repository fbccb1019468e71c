from multiprocessing import Process


def brew(cup: str) -> None:
    print(f"{cup} is ready")


if __name__ == "__main__":
    tea = Process(target=brew, args=("tea",))
    tea.start()
    tea.join()
    try:
        tea.start()
    except AssertionError as error:
        print(f"AssertionError: {error}")
    another = Process(target=brew, args=("another tea",))  # (1)!
    another.start()
    another.join()
    print(f"exit code {another.exitcode}")
