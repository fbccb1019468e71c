import threading


def schedules_two_requests():
    both, written = threading.Barrier(2), []

    def write(user):
        both.wait()
        written.append(user)

    threads = [threading.Thread(target=handle, args=(name, write)) for name in ("ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(written) == ["ann", "bob"], f"mixed: {sorted(written)}"
