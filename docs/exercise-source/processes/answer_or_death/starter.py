import multiprocessing
import os


def call(context, work, argument):
    process = context.Process(target=work, args=(argument,))
    process.start()
    process.join()
    return process.exitcode


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
