import threading


def of(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def schedules_two_readers_meet():
    library, both = Library(), threading.Barrier(2)

    def read():
        library.begin_read()
        both.wait()
        library.end_read()

    of(read, read)
    library.begin_write()
    library.end_write()


def schedules_a_reader_and_a_writer():
    library, inside = Library(), []

    def write():
        library.begin_write()
        inside.append("w")
        assert inside == ["w"], "together"
        inside.remove("w")
        library.end_write()

    def read():
        library.begin_read()
        inside.append("r")
        assert "w" not in inside, "together"
        inside.remove("r")
        library.end_read()

    of(read, write)


def schedules_two_writers():
    library, inside = Library(), []

    def write():
        library.begin_write()
        inside.append("w")
        assert inside == ["w"], "together"
        inside.remove("w")
        library.end_write()

    of(write, write)
