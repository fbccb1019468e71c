# refused: joined_first
import multiprocessing
import os


def answer(theirs, work, argument) -> None:
    theirs.send(work(argument))


def call(context, work, argument):
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=answer, args=(theirs, work, argument))
    process.start()
    process.join()
    if process.exitcode:
        raise ChildProcessError(f"no answer, exit code {process.exitcode}")
    return ours.recv()


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
