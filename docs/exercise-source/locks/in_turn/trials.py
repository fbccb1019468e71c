import threading


def schedules_in_turn():
    clock, said = Clock(), []
    threads = [threading.Thread(target=turn, args=(said.append,)) for turn in (clock.tock, clock.tick)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == ["tick", "tock", "tick", "tock"], f"order: {said}"
