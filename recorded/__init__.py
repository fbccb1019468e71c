"""The engine of the book: runs programs, records and compares their runs, draws them as cards, builds the site of them.

Floors, from the ground up; each imports only from those below it:

    model      what a snippet, its header, its record and its timeline are
    runner     runs programs, records and compares       card   draws records; runs nothing
    proof      how far records can be trusted            site   what a build publishes      measured   the notebooks
    pages      checks of what authors write

`python -m recorded` lists the commands.
"""
