"""The explorer: tries every schedule of a program. Standard library only, for it runs inside the Python under test.

A way to read it: `stage` runs a program once, by a `plan`, and leaves a `trace`; `search` asks for run after run until
no schedule is left that could print another order; what one schedule stands for is a class, `classes`.
"""
