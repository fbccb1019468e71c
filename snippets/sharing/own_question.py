from multiprocessing import Event, Process, Queue
from queue import Empty


def answer(line, asked) -> None:
    asked.wait()  # (1)!
    try:
        print(f"hears {line.get(timeout=0.5)}")
    except Empty:
        print("hears nothing")


if __name__ == "__main__":
    line = Queue()
    asked = Event()
    expert = Process(target=answer, args=(line, asked), name="expert")
    expert.start()
    line.put("6 times 7?")
    print("has asked")
    print(f"hears {line.get()}")  # (2)!
    asked.set()
    expert.join()
