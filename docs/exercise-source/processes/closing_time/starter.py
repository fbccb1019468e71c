import multiprocessing
import time

PAUSE = 3600.0  # seconds between two orders


def clerk(stop, serve, tidy_up) -> None:
    try:
        while True:
            serve("order")
            time.sleep(PAUSE)
    finally:
        tidy_up("tidied")


def close(process, stop) -> None:
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
