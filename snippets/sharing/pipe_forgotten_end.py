# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "on Windows poll() itself raises BrokenPipeError at the end: catch it there, too"
# why.zh = "在 Windows 上，读到末尾时 poll() 自己就抛出 BrokenPipeError：那里也要捕获"
# ///
from multiprocessing import Pipe, Process


def count(out) -> None:
    out.send("the only message")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    process = Process(target=count, args=(sender,))
    process.start()
    process.join()
    print(f"exit code {process.exitcode}, sent: {receiver.recv()}")
    #> exit code 0, sent: the only message
    print(f"end or message within 0.3 s: {receiver.poll(0.3)}")  # (1)!
    #> end or message within 0.3 s: False
    sender.close()
    print(f"and with my own end closed: {receiver.poll(0.3)}")
    #> and with my own end closed: True
    try:
        receiver.recv()
    except EOFError:
        print("EOFError")
        #> EOFError
