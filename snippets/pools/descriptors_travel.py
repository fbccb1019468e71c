import multiprocessing
import socket
from concurrent.futures import ProcessPoolExecutor


def say_hello(line) -> None:
    with line:
        if isinstance(line, socket.socket):
            line.sendall(b"hello")
        else:
            line.send("hello")


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool, ProcessPoolExecutor(1) as executor:
        here, there = socket.socketpair()
        with here, there:
            pool.apply(say_hello, (there,))  # (1)!
            print(f"socket, Pool: {here.recv(5).decode()}")
            #> socket, Pool: hello
            executor.submit(say_hello, there).result()
            print(f"socket, executor: {here.recv(5).decode()}")
            #> socket, executor: hello
        here, there = multiprocessing.Pipe()
        with here, there:
            pool.apply(say_hello, (there,))
            print(f"end of a Pipe, Pool: {here.recv()}")
            #> end of a Pipe, Pool: hello
            executor.submit(say_hello, there).result()
            print(f"end of a Pipe, executor: {here.recv()}")
            #> end of a Pipe, executor: hello
