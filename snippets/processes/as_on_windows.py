import multiprocessing

state = "as the file says"


def work(given: str) -> None:
    print(f"given: {given}; state: {state}")


if __name__ == "__main__":
    multiprocessing.freeze_support()  # (1)!
    multiprocessing.set_start_method("spawn")  # (2)!
    state = "changed under the guard"
    child = multiprocessing.Process(target=work, args=("tea",), name="child")
    child.start()
    child.join()
    print(f"state: {state}; exit code of the child: {child.exitcode}")
