from multiprocessing import Pipe, Process


def count(out) -> None:
    with out:  # (1)!
        for number in (1, 2, 3):
            out.send(number)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)  # (2)!
    process = Process(target=count, args=(sender,))
    process.start()
    sender.close()  # (3)!
    try:
        while True:
            print(receiver.recv())
            #> 1
            #> 2
            #> 3
    except EOFError:
        print("EOFError: nobody can send any more")
        #> EOFError: nobody can send any more
    process.join()
