from multiprocessing import Process


def serve() -> None:
    try:
        Process(target=int).start()
    except AssertionError as error:
        print("AssertionError:", error)


if __name__ == "__main__":
    server = Process(target=serve, name="server", daemon=True)
    server.start()
    server.join()
    print("exit code", server.exitcode)
