import time
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def watch(lifeline: Connection) -> None:
    print("daemon begins")
    lifeline.send("begun")
    time.sleep(2)
    print("daemon has finished")


def work(lifeline: Connection) -> None:
    try:
        lifeline.recv()  # (1)!
    except EOFError:
        print("worker sees the daemon's end and works on")
        time.sleep(0.2)
        print("worker has finished")


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    daemon = Process(target=watch, args=(writer,), name="daemon", daemon=True)
    daemon.start()
    writer.close()  # (2)!
    reader.recv()
    Process(target=work, args=(reader,), name="worker").start()
    print("last line of main")
