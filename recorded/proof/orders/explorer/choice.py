"""The choice whose turn it is: by the plan, and then as it comes."""

from recorded.proof.orders.explorer.operation import Actor
from recorded.proof.orders.explorer.plan import actor_of
from recorded.proof.orders.explorer.touches import Touches, dependent
from recorded.proof.orders.explorer.twins import WHO, later_twins

LONGEST = 4000  # operations of one schedule

# what somebody could do: its kind, what it touches, whether it is possible, the twin of his that goes first
Pending = dict[str, tuple[str, Touches, bool, str]]


def choose(stage, last: Actor) -> Actor:
    """Who goes on after `last`. Ends the run if nobody can."""
    step = len(stage.nodes)
    stage.forget_state()
    if step < len(stage.plan.moves):
        return _follow(stage, stage.plan.moves[step])
    able = stage.time.able(stage)
    pending = pending_of(stage, able)
    if not able or step > LONGEST:
        stage.finish(stage.exited or ("too long" if able else "hang"), pending)
    move = _next_move(stage, last, pending)
    stage.nodes.append((pending, len(stage.events), move))
    return _chosen(stage, move)


def _follow(stage, move: str) -> Actor:
    """The plan says who; the search knows what else could have been."""
    actor = stage.family.get(actor_of(move))
    if stage.time.ticks:
        able = actor in stage.time.able(stage)
    else:
        able = actor is not None and actor.operation is not None and stage.time.may(actor)
    if not able:
        stage.finish("diverged", {})
    stage.nodes.append((None, len(stage.events), move))
    return _chosen(stage, move)


def _chosen(stage, move: str) -> Actor:
    actor = stage.family[actor_of(move)]
    actor.option = int(move.partition("#")[2] or 0)
    if stage.on_step:
        stage.on_step(stage, actor)
    return actor


def pending_of(stage, able: list[Actor]) -> Pending:
    """What each actor has announced, by move."""
    pending: Pending = {}
    twins = later_twins(stage.actors) if WHO not in stage.plan.visible else {}
    for actor in stage.waiting():
        operation, twin = actor.operation, twins.get(actor.id, "")
        ids = [f"{actor.id}#{n}" for n in range(operation.options)] if operation.options > 1 else [actor.id]
        for move in ids:
            pending[move] = (operation.kind, operation.touches, actor in able and not twin, twin)
    return pending


def _next_move(stage, last: Actor, pending: Pending) -> str:
    """The first that may go on and does not sleep: who was at it, then the next in turn, the patient before the
    hasty."""
    awake = [move for move, (_, _, able, _) in pending.items() if able and move not in stage.sleeping]
    if not awake:
        stage.finish("asleep", pending)
    place = stage.actors.index(last)

    def rank(move: str) -> tuple:
        actor = stage.family[actor_of(move)]
        return actor.operation.impatient, (stage.actors.index(actor) - place) % len(stage.actors)

    move = min(awake, key=rank)
    stage.sleeping = still_asleep(stage.sleeping, move, pending[move][1])
    return move


def still_asleep(sleeping: dict[str, Touches], move: str, touches: Touches) -> dict[str, Touches]:
    """What still sleeps after a move: all that commutes with it."""
    actor = actor_of(move)
    return {m: t for m, t in sleeping.items() if actor_of(m) != actor and not dependent(t, touches)}
