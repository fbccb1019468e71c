"""Lets the reader be the scheduler: all states that a small program can be in, computed by running it.

    python -m recorded states locks/lost_update

The program runs with its real threads, of which one runs at a time, as the explorer of orders has them; or, if it is
one of asyncio, with its real tasks. From the beginning, by each way in which one of them can go on, it is run again and
again, until no new state appears. What can be chosen is a *turn*: one access of a variable that threads share (`n += 1`
has two, it reads and it writes), or one operation on a lock, a queue and the like; of a task, all that it does until it
waits. What nobody could take another way (to begin, to end, to start and to join a thread) goes by itself.

A *state* is who stands where and has found what, what variables hold, who holds which lock, and what is printed. Two
ways that lead to the same state are one from there on. A *schedule* is a way from the beginning to an end.

Lessons hold a program fast at the point they show, with a barrier or a sleep. Where the reader holds it, these lines
are left out; the program's `.drive.toml` says which, and what the reader is to reach.

It runs inside the Python under test, with the standard library only; `command` calls it and writes what it finds.
"""
