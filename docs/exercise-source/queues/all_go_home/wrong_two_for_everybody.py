# refused: hang
import queue
import threading


def work(jobs: queue.Queue, do) -> None:
    while (job := jobs.get()) is not None:
        do(job)
    if jobs.empty():
        return
    jobs.put(None)


def run(todo: list, workers: int, do) -> None:
    jobs = queue.Queue()
    threads = [threading.Thread(target=work, args=(jobs, do)) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for job in todo:
        jobs.put(job)
    jobs.put(None)
    for thread in threads:
        thread.join()


def main() -> None:
    done = []
    run(["bread", "rice", "soup"], 1, done.append)
    print(sorted(done))


if __name__ == "__main__":
    main()
