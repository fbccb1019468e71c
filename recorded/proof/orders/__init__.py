"""Proves the marks of a record: tries every schedule of a program with threads or tasks, and compares what can come
with what the record allows.

    python -m recorded orders locks/lost_update

How it works. The program runs unmodified, with real threads, of which one runs at a time. Threads change only where one
does what another can notice: takes a lock, waits for an event, reads a variable for which threads race. Two schedules
that differ only in the order of operations that commute are one *class*: nobody in the program can tell them apart. Of
each class one schedule is run (dynamic partial-order reduction, `explorer.backtrack`). To print is no such operation:
a class is a partial order of printed lines, and the orders of the program are the linear extensions of all its
classes.

A record is *sound* if it refuses no order that can come, *tight* if it allows none that cannot. Both are proven only if
every schedule was tried; if not, nothing is said.

Time. `any`: a sleep or a timeout is a lower bound, and a thread may be late by as long as you like. `margin S`: no
thread is ever late by S seconds, so what lasts that long or longer is kept. `ideal`: nobody is late at all.

Tasks of asyncio run in one thread, on a loop of ours (`tasks`): what is ready runs in its order, and every order is
tried in which timers can come due. Two that are due within a millionth of a second may come in either order. Timers and
the loop's own look at its clock are all that takes time; what tasks do between takes any time under `any`, and less
than S in all under `margin S`. Sets of tasks are walked in two orders, one the reverse of the other; if that makes a
difference, the program is not judged.

What the proof of threads covers: every order in which CPython may switch threads, without a GIL too, at the granularity
of reads and writes in the program's source; every outcome of locks, events, conditions, semaphores, barriers, queues,
futures, pools, timers, joins, and daemons cut off at the end.

What it does not cover, so that such a program is not judged, or the model says less than the documentation:

- a Condition never wakes up without a call (the documentation allows it, CPython does not do it);
- input and output that waits: pipes, sockets, files, other processes; signals, and exceptions raised in other threads;
- when garbage is collected, when the number of a thread is used again, and in which order a set of strings is walked;
- what code written in C does to objects that threads share, other than through the methods of list, dict, set and
  deque;
- loops that look at a clock, or that go round any number of times and change something each time.

What keeps it honest: random programs explored with and without reduction (`trust`), the models against the
library's own code, and marks dropped and added, which must be noticed.
"""
