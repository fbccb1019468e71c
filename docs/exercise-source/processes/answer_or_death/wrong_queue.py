# refused: deaf
import multiprocessing
import os


def answer(answers, work, argument) -> None:
    answers.put(work(argument))


def call(context, work, argument):
    answers = context.Queue()
    process = context.Process(target=answer, args=(answers, work, argument))
    process.start()
    result = answers.get()
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
