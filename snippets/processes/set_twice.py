import multiprocessing

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as error:
        print("RuntimeError:", error)
        #> RuntimeError: context has already been set
