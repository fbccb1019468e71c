"""Plays a program on the stage: everything in its place, then the program as `__main__`, to its end."""

import _thread
import atexit
import builtins
import concurrent.futures
import functools
import io
import logging
import os
import queue
import sys
import threading
import time
import traceback
import types
from concurrent.futures import _base
from concurrent.futures import thread as pool_module

from recorded.proof.orders.explorer import hooks, printing, sleeping, threads
from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.barrier import Barrier
from recorded.proof.orders.explorer.cached import install_caches
from recorded.proof.orders.explorer.condition import Condition
from recorded.proof.orders.explorer.event import Event
from recorded.proof.orders.explorer.futures import install_futures
from recorded.proof.orders.explorer.locks import Lock, RLock
from recorded.proof.orders.explorer.modules import take_back
from recorded.proof.orders.explorer.pools import begin_pools, install_pools
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.queues import LifoQueue, PriorityQueue, Queue, SimpleQueue
from recorded.proof.orders.explorer.semaphore import BoundedSemaphore, Semaphore
from recorded.proof.orders.explorer.stage import Gone, Stage

OF_THREADING = (RLock, Condition, Event, Semaphore, BoundedSemaphore, Barrier)
OF_QUEUE = (Queue, LifoQueue, PriorityQueue, SimpleQueue)


def install() -> None:
    """Put the models in the place of what the standard library offers. Once per process, before a program runs."""
    time.sleep = sleeping.sleep
    for name, start in sleeping.STARTS.items():
        setattr(time, name, sleeping.clock(start))
    builtins.print = printing.print_noted
    threads.install_threads()
    threading.Lock = threading._allocate_lock = _thread.allocate_lock = Lock
    for model in OF_THREADING:
        setattr(threading, model.__name__, model)
    for model in OF_QUEUE:
        setattr(queue, model.__name__, model)
    install_futures()
    install_pools()
    install_caches()
    atexit.register = lambda function, *args, **kwargs: acting().at_exit.append((function, args, kwargs)) or function
    os._exit = lambda status: end_process(acting(), status)


def play(program: Program, stage: Stage) -> None:
    """Run the program to its end, in the calling thread, which is its main thread."""
    sys.argv, sys.path[0] = [program.path], os.path.dirname(program.path)
    module = types.ModuleType("__main__")
    module.__dict__.update({"__file__": program.path, **hooks.hooks_of(stage, program.assigned)})
    sys.modules["__main__"] = module
    stage.namespace = module.__dict__
    stage.fatal = "os._exit" in program.source
    main = threads.enter_main(stage)
    try:
        status = run(program, module.__dict__)
        for function in reversed(getattr(threading, "_threading_atexits", ())):
            function()
        stage.perform("end", ((threads.end_of(main), "we"),))
        main.over = True
        joined: list = []
        while left := [a for a in stage.actors if not a.mortal and a not in (main, *joined)]:
            joined += left
            for actor in left:
                threads.wait_for_end(stage, actor)
        for function, args, kwargs in reversed(stage.at_exit):
            function(*args, **kwargs)
        end_process(stage, status)
    except Gone:
        pass
    finally:
        main.ended.release()


def run(program: Program, namespace: dict) -> int:
    """Run the program's own code; the exit code."""
    try:
        exec(program.code, namespace)
    except Gone:
        raise
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return end.code or 0
        sys.stderr.write(f"{end.code}\n")
        return 1
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


def end_process(stage: Stage, status: int) -> None:
    """The process ends, and cuts off whoever is still at work. Daemons go on unheard, see printing."""
    stage.perform("exit", ((printing.PROCESS, "w"),))
    stage.exited = f"exit {status}"
    me = stage.last
    me.over = me.silenced = True
    stage.stop(me)


class World:
    """What a program finds in the standard library, and may change: each run begins with the same."""

    def __init__(self) -> None:
        modules = (builtins, functools, time, threading, queue, concurrent.futures, _base, pool_module)
        self.kept = [(module.__dict__, dict(module.__dict__)) for module in modules]
        self.streams, self.argv = (sys.stdin, sys.stdout, sys.stderr), sys.argv
        self.papers = io.StringIO(), printing.Paper("out"), printing.Paper("err")
        self.environment = dict(os.environ)
        self.log = list(logging.root.handlers), logging.root.level
        self.loggers = dict(logging.Logger.manager.loggerDict)

    def enter(self) -> None:
        """Make it as it was, and print on paper."""
        for names, kept in self.kept:
            names.update(kept)
        take_back()
        if os.environ != self.environment:
            os.environ.clear()
            os.environ.update(self.environment)
        logging.root.handlers[:], logging.root.level = self.log[0], self.log[1]
        logging.Logger.manager.loggerDict.clear()
        logging.Logger.manager.loggerDict.update(self.loggers)
        sys.stdin, sys.stdout, sys.stderr = self.papers
        threads.begin()
        begin_pools()

    def leave(self) -> None:
        """Print for real again."""
        (sys.stdin, sys.stdout, sys.stderr), sys.argv = self.streams, self.argv
