"""The sources of small random programs: two or three threads, each with a few steps at what they share."""

import random

HEAD = """\
import queue, threading, time
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait
from queue import LifoQueue, Queue, SimpleQueue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore
"""
SHARED = """\
lock, rlock, event, cond, sem, bounded = Lock(), RLock(), Event(), Condition(), Semaphore({value}), BoundedSemaphore(1)
barrier, q, small, lifo, simple, future = Barrier(2), Queue(), Queue(1), LifoQueue(), SimpleQueue(), Future()
x, n = [0], 0
def say(what):
    print(what)
def add():
    global n
    seen = n
    n = seen + 1
    return seen
def attempt(call):
    try:
        return call()
    except Exception as error:
        return type(error).__name__
"""
STEPS = {
    "lock": """
        with lock: say('in')
        with lock: x[0] += 1; say(x[0])
        say(lock.acquire(blocking=False) and not lock.release())
        say(lock.acquire(timeout=0.1) and not lock.release())
        lock.acquire(); say('keeps')
        say(lock.locked())
        with rlock, rlock: say('in twice')
        say(attempt(lock.release))
    """,
    "event": """
        event.set(); say('set')
        say(event.is_set())
        say(event.wait(0.1))
        event.wait(); say('after')
        event.clear(); say('cleared')
        while not event.wait(0.1): pass
    """,
    "pulse": """
        event.set(); event.clear(); say('pulse')
        event.wait(); say('after')
        say(event.wait(0.1))
        event.clear()
        time.sleep(0.1); say('slept')
        time.sleep(0.2)
    """,
    "condition": """
        with cond: cond.notify(); say('notify')
        with cond: say(cond.wait(0.1))
        with cond: cond.wait(); say('called')
        with cond: cond.notify_all()
        with cond: say(cond.wait_for(lambda: x[0], 0.1))
        with cond: x[0] = 1; cond.notify()
        say(attempt(cond.notify))
    """,
    "semaphore": """
        sem.release(); say('release')
        say(sem.acquire(blocking=False))
        sem.acquire(); say('acquired')
        say(sem.acquire(timeout=0.1))
        say(attempt(bounded.release))
        bounded.acquire(); say('bounded')
        sem.release(2)
    """,
    "barrier": """
        barrier.wait(); say('met')
        say(barrier.wait())
        say(attempt(lambda: barrier.wait(0.1)))
        say(barrier.n_waiting)
        attempt(barrier.abort); say('abort')
        say(attempt(barrier.wait))
        barrier.reset()
    """,
    "queue": """
        q.put(me); say('put')
        say(q.qsize())
        say(attempt(q.get_nowait))
        say(q.get())
        say(attempt(lambda: q.get(timeout=0.1)))
        small.put(me); say('put')
        say(small.get())
        say(attempt(lambda: small.put_nowait(me)))
        say(small.full())
        lifo.put(me)
        say(lifo.get())
        q.join(); say('joined')
        say(attempt(q.task_done))
    """,
    "shutdown": """
        q.put(me); say('put')
        say(attempt(q.get))
        say(attempt(q.shutdown))
        say(attempt(lambda: q.put(1)))
        say(attempt(q.get_nowait))
        simple.put(me)
        say(simple.get())
        say(simple.empty())
    """,
    "variable": """
        say(add())
        x[0] += 1
        say(x[0])
        x.append(me)
        say(len(x))
        say(n)
        say(x.pop() if len(x) > 1 else 0)
    """,
    "future": """
        say(attempt(lambda: future.set_result(me)))
        say(future.result())
        say(attempt(lambda: future.result(0.1)))
        say(future.done())
        say(future.cancel())
        say(attempt(future.set_running_or_notify_cancel))
        future.add_done_callback(lambda f: say('called back'))
        say(len(wait([future], 0.1).done))
        say([f.done() for f in as_completed([future])])
        say(future.running())
        say(future.cancelled())
    """,
    "time": """
        time.sleep(0.1); say('slept')
        time.sleep(0.2)
        say('now')
    """,
}
POOL = """
    say(pool.submit(task, 1).result())
    fs = [pool.submit(task, i) for i in (1, 2)]; say([f.result() for f in fs])
    fs = [pool.submit(task, i) for i in (1, 2)]; say([f.result() for f in as_completed(fs)])
    say(list(pool.map(task, (1, 2))))
    say(pool.submit(event.wait).cancel()); event.set()
    say(len(wait([pool.submit(task, 1)], 0.1).done))
    say([f.cancelled() for f in [pool.submit(task, 1)] if not pool.shutdown(cancel_futures=True)])
"""
TASKS = (["say(i)"], ["x[0] += i", "return x[0]"], ["return i"], ["say(add())"])
KINDS = ("mixed", *STEPS, "mixed", "pool", "mixed")


def steps_of(kind: str) -> list[str]:
    return [row.strip() for row in (POOL if kind == "pool" else STEPS[kind]).strip().splitlines()]


def source_of(seed: int, kind: str, most: int = 3) -> str:
    """A random program without its imports. kind: what its threads share; `mixed` is two kinds, `pool` a pool with
    tasks.
    most: steps of a thread"""
    rng = random.Random(seed)
    if kind == "pool":
        lines = ["def task(i):", *[f"    {line}" for line in rng.choice(TASKS)]]
        lines.append(f"with ThreadPoolExecutor({rng.randint(1, 2)}, 'w') as pool:")
        lines += [f"    {step}" for step in rng.sample(steps_of(kind), rng.randint(1, 2))]
        return SHARED.format(value=0) + "\n".join(lines) + "\n"
    kinds = [kind] if kind != "mixed" else rng.sample(sorted(STEPS), 2)
    steps = [step for one in kinds for step in steps_of(one)]
    names = ("A", "B", "C")[: rng.choice((2, 2, 2, 3))]
    lines = []
    for name in names:
        count = rng.choice((1, 2, 2, most)) if len(names) == 2 else 1
        lines += [f"def {name}(me='{name}'):", *[f"    {step}" for step in rng.choices(steps, k=min(count, most))]]
    mortal = rng.random() < 0.15
    threads = f"[threading.Thread(target=f, name=f.__name__, daemon={mortal}) for f in ({', '.join(names)},)]"
    lines += [f"threads = {threads}", "for t in threads: t.start()"]
    if rng.random() < 0.3:
        asks = ("threads[0].join(0.1); print(threads[0].is_alive())", "print(threading.active_count())")
        lines.append(rng.choice(asks))
    return SHARED.format(value=rng.randint(0, 1)) + "\n".join(lines) + "\n"
