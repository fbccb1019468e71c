from multiprocessing import Process

if __name__ == "__main__":
    server = Process(target=int)
    server.start()
    try:
        server.daemon = True
    except AssertionError as error:
        print("AssertionError:", error)
        #> AssertionError: process has already started
    server.join()
    print("exit code", server.exitcode)
    #> exit code 0
