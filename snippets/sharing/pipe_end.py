from multiprocessing import Event, Pipe, Process


def count(out, end_is_known) -> None:
    with out:  # (1)!
        for number in (1, 2, 3):
            out.send(number)
    end_is_known.wait()  # (2)!


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)  # (3)!
    end_is_known = Event()
    process = Process(target=count, args=(sender, end_is_known))
    process.start()
    sender.close()  # (4)!
    try:
        while True:
            print(receiver.recv())
            #> 1
            #> 2
            #> 3
    except EOFError:
        print("EOFError: nobody can send any more")
        #> EOFError: nobody can send any more
    print(f"and yet the sender lives: {process.is_alive()}")
    #> and yet the sender lives: True
    end_is_known.set()
    process.join()
