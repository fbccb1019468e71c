"""What is kept of a run: all that the search needs to know.

nodes: of each step what could have been done (None where the plan laid it down), how many events were before, the move
left: what could have been done at the end
events: (actor, kind, touches, the events that it names, place) of each operation, None for a tick of the clock
prints: (actor, operations before it, its name, line of the program, stream, text)
accesses: (actor, operations before it, thing, mode, place) of each read and write of a shared variable
ending: `exit 0`; `hang`: nobody can go on; `asleep`: what is left need not be tried; `too long`; `diverged`
flags: what the run makes known of the program; waits: how long its sleeps and timeouts last
"""


def trace_of(stage, ending: str, pending: dict) -> dict:
    """The trace of a run that ends."""
    unfinished = [actor.unfinished for actor in stage.actors if actor.unfinished]
    return {
        "nodes": stage.nodes,
        "left": pending,
        "events": stage.events,
        "prints": [*stage.prints, *unfinished],
        "accesses": stage.accesses,
        "ending": ending,
        "flags": stage.flags,
        "waits": stage.waits,
    }
