from multiprocessing import Process


def brew(cup: str) -> None:
    print(f"{cup} is ready")


if __name__ == "__main__":
    wrong = Process(target=brew, args=("tea"), name="wrong")  # (1)!
    wrong.start()
    wrong.join()
    print(f"exit code {wrong.exitcode}, and main goes on")  # (2)!

    right = Process(target=brew, args=("tea",), name="right")
    right.start()
    right.join()
    print(f"exit code {right.exitcode}")
