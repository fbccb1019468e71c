from multiprocessing import Process
from threading import Thread

for kind in (Thread, Process):
    ways = [way for way in ("stop", "terminate", "kill") if hasattr(kind, way)]
    print(kind.__name__, "has", ways)
    #> Thread has []
    #> Process has ['terminate', 'kill']
