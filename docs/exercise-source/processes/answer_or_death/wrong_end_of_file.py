# refused: no_word
import multiprocessing
import os


def answer(theirs, work, argument) -> None:
    theirs.send(work(argument))


def call(context, work, argument):
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=answer, args=(theirs, work, argument))
    process.start()
    theirs.close()
    result = ours.recv()
    process.join()
    return result


def vanish(code: int) -> None:
    os._exit(code)


def main() -> None:
    context = multiprocessing.get_context("spawn")
    print(call(context, len, "tea"))
    try:
        call(context, vanish, 7)
    except ChildProcessError as error:
        print(error)


if __name__ == "__main__":
    main()
