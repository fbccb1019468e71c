from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def write(name: str) -> None:
    block = SharedMemory(name)  # (1)!
    block.buf[:5] = b"hello"
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    try:
        process = Process(target=write, args=(block.name,))  # (2)!
        process.start()
        process.join()
        print(bytes(block.buf[:5]))
        #> b'hello'
    finally:
        block.close()
        block.unlink()  # (3)!
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        print("the block is gone")
        #> the block is gone
