from multiprocessing import Event, Pool, TimeoutError


def keep(events) -> None:
    global gates
    gates = events


def serve(n: int) -> int:
    gates[n].wait()  # (1)!
    return n


if __name__ == "__main__":
    events = [Event() for _ in range(3)]
    with Pool(3, initializer=keep, initargs=(events,)) as pool:
        unordered = pool.imap_unordered(serve, range(3))
        for n in (2, 0, 1):
            events[n].set()
            print(f"unordered brings {next(unordered)}")
            #> unordered brings 2
            #> unordered brings 0
            #> unordered brings 1

        for event in events:
            event.clear()
        ordered = pool.imap(serve, range(3))
        events[2].set()
        try:
            ordered.next(timeout=0.3)  # (2)!
        except TimeoutError:
            print("imap brings nothing")
            #> imap brings nothing
        events[0].set()
        print(f"imap brings {next(ordered)}")
        #> imap brings 0
        events[1].set()
        print(f"imap brings {next(ordered)}, then {next(ordered)}")
        #> imap brings 1, then 2
