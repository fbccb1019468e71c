from multiprocessing import Event, Pool, TimeoutError


def keep(event) -> None:
    global answer_known
    answer_known = event


def ask() -> int:
    answer_known.wait()
    return 42


if __name__ == "__main__":
    known = Event()
    with Pool(1, initializer=keep, initargs=(known,)) as pool:  # (1)!
        question = pool.apply_async(ask)
        try:
            question.get(timeout=0.5)
        except TimeoutError:
            print(f"no answer yet, ready: {question.ready()}")
            #> no answer yet, ready: False
        known.set()
        print(f"the answer: {question.get()}")  # (2)!
        #> the answer: 42
