import queue
import threading


def source_count(tree, given):
    own, asked = ([ast.dump(node) for node in one.body if getattr(node, "name", "") == "count"] for one in (tree, given))
    if own != asked:
        refuse("changed")


def outcome(pipe, numbers):
    workers = [threading.Thread(target=count, args=(number, pipe), name=f"worker {number}") for number in numbers]
    collected = collect(workers, pipe)
    assert len(collected) == sum(numbers), f"lost: {len(collected)} of {sum(numbers)}"
    assert not any(worker.is_alive() for worker in workers), "left"


def schedules_a_pipe_for_all():
    outcome(queue.Queue(), (1, 1))


def schedules_a_pipe_for_one():
    outcome(queue.Queue(1), (1, 2))
