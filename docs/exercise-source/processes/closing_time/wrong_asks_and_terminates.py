# refused: cut_off
import multiprocessing

PAUSE = 3600.0  # seconds between two orders


def clerk(stop, serve, tidy_up) -> None:
    while True:
        serve("order")
        if stop.wait(PAUSE):
            break
    tidy_up("tidied")


def close(process, stop) -> None:
    stop.set()
    process.terminate()
    process.join()


def main() -> None:
    stop, said = multiprocessing.Event(), multiprocessing.SimpleQueue()
    one = multiprocessing.Process(target=clerk, args=(stop, said.put, print))
    one.start()
    said.get()  # the first order is being served
    close(one, stop)
    print("exit code:", one.exitcode)


if __name__ == "__main__":
    main()
