from multiprocessing import Process


def brew(cup: str) -> None:
    print(f"{cup} is ready")


if __name__ == "__mian__":  # (1)!
    tea = Process(target=brew, args=("tea",))
    tea.start()
    tea.join()
    print(f"exit code {tea.exitcode}")

print(f"the end of the file, which is {__name__}")
#> the end of the file, which is __main__
