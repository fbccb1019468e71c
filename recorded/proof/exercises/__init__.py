"""The checker of the exercises: tells a reader whether a program of his meets a goal, and if not, why.

Standard library only, for the site offers it as one file (`recorded.site.check`). A way to read it: an exercise has
trials, small functions that use the reader's program (`trials`); each is played in every schedule (by `playing`, the
child of a `player`) or run in a process of its own (`process`); `judging` makes a verdict of what came of them,
`telling` a text of the verdict.
"""
