from queue import Queue, SimpleQueue

print("has        Queue SimpleQueue")
#> has        Queue SimpleQueue
for ability in ("put", "get", "qsize", "empty", "full", "maxsize", "task_done", "join"):
    print(f"{ability:10} {hasattr(Queue(), ability)!s:5} {hasattr(SimpleQueue(), ability)}")
    #> put        True  True
    #> get        True  True
    #> qsize      True  True
    #> empty      True  True
    #> full       True  False
    #> maxsize    True  False
    #> task_done  True  False
    #> join       True  False
