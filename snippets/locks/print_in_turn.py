import threading

WORDS = ("ready", "steady", "go")
turns = [threading.Semaphore(0) for _ in WORDS]


def call(place: int) -> None:
    for _ in range(2):
        turns[place].acquire()  # (1)!
        print(WORDS[place])
        turns[(place + 1) % len(WORDS)].release()  # (2)!


callers = [threading.Thread(target=call, args=(n,), name=f"caller-{n}") for n in range(len(WORDS))]
for caller in reversed(callers):  # (3)!
    caller.start()
turns[0].release()
for caller in callers:
    caller.join()
print("each had two turns")
