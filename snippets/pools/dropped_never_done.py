import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed, wait

if __name__ == "__main__":
    for Executor in (ThreadPoolExecutor, ProcessPoolExecutor):
        pool = Executor(max_workers=1)
        futures = [pool.submit(time.sleep, 0.3) for _ in range(5)]
        pool.shutdown(cancel_futures=True)  # (1)!
        last = futures[-1]
        print(f"{Executor.__name__}: done {last.done()}, cancelled {last.cancelled()}")
        #> ThreadPoolExecutor: done True, cancelled True
        #> ProcessPoolExecutor: done True, cancelled True
        print(f"wait() sees {len(wait([last], timeout=0.2).done)} done")  # (2)!
        #> wait() sees 0 done
        #> wait() sees 0 done
        try:
            list(as_completed([last], timeout=0.2))
        except TimeoutError as error:
            print(f"as_completed(): {error}")
            #> as_completed(): 1 (of 1) futures unfinished
            #> as_completed(): 1 (of 1) futures unfinished
