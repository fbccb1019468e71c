"""Tries every order in which an event loop may run a program's tasks. Standard library only, for it runs inside the
Python under test.

In one thread, tasks change only where they wait, and the loop runs what is ready in the order in which it became so.
What Python leaves open is time: when a timer is due, and which of two comes first. So the program runs on a loop that
decides just that (`loop`), by all that can be known of time (`moments`), until no decision is left (`search`). Programs
that do more than tasks, timers and what asyncio has for tasks to wait on are not judged (`scope`).
"""
