import threading
import time


def source_it_does_not_sleep(tree, given):
    names = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    if ast.dump(tree) != ast.dump(given) and names & {"time.sleep", "sleep"}:
        refuse("deaf")


def schedules_no_beat_after_stop():
    stopped = False

    def beat():
        assert not stopped, "late"

    heart = Heart(beat, 1)
    heart.start()
    heart.stop()
    stopped = True


def run_it_beats_and_stops_at_once():
    beats = threading.Semaphore(0)
    heart = Heart(beats.release, 0.001)
    heart.start()
    for _ in range(3):
        beats.acquire()
    heart.stop()
    slow = Heart(beats.release, 3600)
    slow.start()
    stopping = threading.Thread(target=slow.stop, daemon=True)
    stopping.start()
    stopping.join(10)
    assert not stopping.is_alive(), "deaf"
