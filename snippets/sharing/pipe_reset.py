# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "what a pipe says of a partner who has gone is up to the system: catch EOFError and OSError"
# zh = "对方退出后，管道报哪种错由系统决定：捕获 EOFError 和 OSError"
# ///
from multiprocessing import Pipe, Process


def read_and_go(end) -> None:
    end.recv()


def just_go(end) -> None:
    pass


if __name__ == "__main__":
    for partner in (read_and_go, just_go):
        ours, theirs = Pipe()  # (1)!
        ours.send("a question")
        process = Process(target=partner, args=(theirs,))
        process.start()
        theirs.close()
        process.join()
        try:
            ours.recv()
        except (EOFError, ConnectionResetError) as error:
            print(f"{partner.__name__}: {type(error).__name__}")
            #> read_and_go: EOFError
            #> just_go: ConnectionResetError
        ours.close()
