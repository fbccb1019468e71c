from multiprocessing import get_context

print(f"reading the file as {__name__}")


def brew(cup: str) -> None:
    print(f"{cup} is ready")


if __name__ == "__main__":
    tea = get_context("spawn").Process(target=brew, args=("tea",), name="tea")
    tea.start()
    tea.join()
    print(f"exit code {tea.exitcode}")
