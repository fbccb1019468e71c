import threading


def schedules_two_must_come():
    latch, done = Latch(2), []

    def work():
        done.append(1)
        latch.count_down()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    latch.wait()
    assert len(done) == 2, "early"
    latch.wait()
    for thread in threads:
        thread.join()


def schedules_two_wait():
    latch, done = Latch(1), []

    def wait():
        latch.wait()
        assert done == [1], "early"

    threads = [threading.Thread(target=wait) for _ in range(2)]
    for thread in threads:
        thread.start()
    done.append(1)
    latch.count_down()
    for thread in threads:
        thread.join()


def schedules_open_from_the_beginning():
    Latch(0).wait()
