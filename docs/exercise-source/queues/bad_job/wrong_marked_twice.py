# refused: error
import queue
import threading


def run(todo: list, workers: int) -> list:
    jobs, errors = queue.Queue(), []

    def work() -> None:
        while True:
            job = jobs.get()
            try:
                job()
            except Exception as error:
                errors.append(error)
                jobs.task_done()
            finally:
                jobs.task_done()

    for job in todo:
        jobs.put(job)
    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()
    jobs.join()
    return errors


def main() -> None:
    print(run([lambda: None, lambda: None], 2))


if __name__ == "__main__":
    main()
