import multiprocessing
import os


def answer(theirs, work, argument) -> None:
    theirs.send(work(argument))


def call(context, work, argument):
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=answer, args=(theirs, work, argument))
    process.start()
    theirs.close()  # (1)!
    try:
        return ours.recv()  # (2)!
    except EOFError:
        process.join()
        raise ChildProcessError(f"no answer, exit code {process.exitcode}") from None
    finally:
        process.join()  # (3)!


def vanish(code: int) -> None:
    os._exit(code)


def main() -> None:
    context = multiprocessing.get_context("spawn")
    print(call(context, len, "tea"))
    #> 3
    try:
        call(context, vanish, 7)
    except ChildProcessError as error:
        print(error)
        #> no answer, exit code 7


if __name__ == "__main__":
    main()
