import faulthandler
import re
import tempfile
import threading
import time

table = {"noodles": threading.Lock(), "fork": threading.Lock()}
each_has_one = threading.Barrier(2)


def eat(first: str, second: str) -> None:
    with table[first]:
        each_has_one.wait()
        with table[second]:
            print("eats")


def report() -> str:
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file)  # (1)!
        file.seek(0)
        return file.read()


for order in (("noodles", "fork"), ("fork", "noodles")):
    threading.Thread(target=eat, args=order, name=order[0], daemon=True).start()

before = ""
while before != (now := report()):  # (2)!
    before = now
    time.sleep(0.2)
for line in now.splitlines():
    if "hread 0x" in line or __file__ in line:  # (3)!
        line = line.replace(__file__, "stack_dump.py")
        print(re.sub(r"0x\w+( \[.*?\])?", "…", line))
