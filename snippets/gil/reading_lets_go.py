import os
from threading import Thread


def answer() -> None:
    print("the reader waits, and I can run")
    os.write(write_end, b"hello")


read_end, write_end = os.pipe()
writer = Thread(target=answer, name="writer")
writer.start()
print("read:", os.read(read_end, 5).decode())  # (1)!
writer.join()
