from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def work(go: EventType) -> None:
    go.wait()


def show(stage: str, process: Process) -> None:
    pid = "none" if process.pid is None else "a number"
    print(f"{stage}: pid {pid}, alive {process.is_alive()}, exit code {process.exitcode}")
    #> created: pid none, alive False, exit code None
    #> started: pid a number, alive True, exit code None
    #> joined: pid a number, alive False, exit code 0


if __name__ == "__main__":
    go = Event()
    process = Process(target=work, args=(go,), name="cook")
    show("created", process)
    process.start()
    show("started", process)
    print("ident is the pid:", process.ident == process.pid)
    #> ident is the pid: True
    try:
        process.close()
    except ValueError as error:
        print("close() too early:", type(error).__name__)
        #> close() too early: ValueError
    go.set()
    process.join()
    show("joined", process)
    print("name:", process.name)
    #> name: cook
    process.close()
    try:
        process.is_alive()
    except ValueError as error:
        print("closed:", error)
        #> closed: process object is closed
