import time
from multiprocessing import Process


def serve() -> None:
    print("begins")
    time.sleep(0.3)
    print("ends")


if __name__ == "__main__":
    server = Process(target=serve, name="server", daemon=True)
    server.start()
    server.join()
    print(f"last line of main; daemon was {server.daemon}")
