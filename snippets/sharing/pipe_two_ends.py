from multiprocessing import Pipe, Process


def answer(phone) -> None:
    question = phone.recv()
    print(f"is asked {question!r}")
    phone.send(6 * 7)


if __name__ == "__main__":
    here, there = Pipe()  # (1)!
    expert = Process(target=answer, args=(there,), name="expert")
    expert.start()
    here.send("6 times 7?")
    print(f"is told {here.recv()}")
    expert.join()
