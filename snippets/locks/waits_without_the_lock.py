from threading import Condition

shelf = Condition()
for name, call in (("wait", shelf.wait), ("release", shelf.release)):
    try:
        call()
    except RuntimeError as error:
        print(f"{name}: {error}")
        #> wait: cannot wait on un-acquired lock
        #> release: cannot release un-acquired lock

with shelf:
    print("wait, inside of with:", shelf.wait(timeout=0.1))
    #> wait, inside of with: False
