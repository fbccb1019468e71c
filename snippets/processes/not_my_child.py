# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no fork: the object cannot even be sent to a process; ask in the parent"
# why.zh = "Windows 没有 fork，这个对象根本送不到别的进程。请在父进程里查。"
# ///
from multiprocessing import get_context


def work(may_end) -> None:
    may_end.wait()


def ask_about(other, answers) -> None:
    for name, call in (("is_alive", other.is_alive), ("join", other.join)):
        try:
            call()
        except AssertionError as error:
            answers.put(f"{name}: {error}")


if __name__ == "__main__":
    context = get_context("fork")
    may_end, answers = context.Event(), context.SimpleQueue()
    worker = context.Process(target=work, args=(may_end,))
    try:
        worker.join()
    except AssertionError as error:
        print("join before start:", error)
        #> join before start: can only join a started process
    worker.start()
    other = context.Process(target=ask_about, args=(worker, answers))  # (1)!
    other.start()
    print("in a child,", answers.get())
    #> in a child, is_alive: can only test a child process
    print("in a child,", answers.get())
    #> in a child, join: can only join a child process
    other.join()
    try:
        worker.close()
    except ValueError as error:
        print("close:", str(error).partition(". ")[0])
        #> close: Cannot close a process while it is still running
    may_end.set()
    worker.join()
