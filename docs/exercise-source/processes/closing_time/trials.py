import multiprocessing
import multiprocessing.connection
import threading
import time


class Clerk(multiprocessing.Process):
    cut = ""

    def terminate(self):
        self.cut = "terminate()"
        super().terminate()

    def kill(self):
        self.cut = "kill()"
        super().kill()


def on_duty(stop, may_end, said):
    sleep = time.sleep

    def napping(seconds):
        said.put("sleeps" if seconds > 60 else "naps")
        sleep(seconds)

    def serve(order):
        said.put("begun")
        may_end.get()
        said.put("served")

    time.sleep = napping
    clerk(stop, serve, said.put)


def run_closing_time():
    stop = multiprocessing.Event()
    # a queue, for who sets an event would wait for a waiter that was killed
    may_end, said = multiprocessing.SimpleQueue(), multiprocessing.SimpleQueue()
    one = Clerk(target=on_duty, args=(stop, may_end, said), daemon=True)
    one.start()
    assert said.get() == "begun"
    closing = threading.Thread(target=close, args=(one, stop), daemon=True)
    closing.start()
    for _ in range(200):  # while he serves, until he is asked, or ended
        if stop.is_set() or multiprocessing.connection.wait([one.sentinel], 0.01):
            break
    asked = stop.is_set()
    may_end.put(True)
    heard = []
    for patience in (0.3, 5):
        closing.join(patience if asked or one.cut else 0)
        while not said.empty():
            heard.append(said.get())
        if not closing.is_alive() or "sleeps" in heard:
            break
    assert not one.cut, f"cut_off: {one.cut}"
    if closing.is_alive():
        assert not asked, "late"
        assert False, "hang"
    assert "served" in heard and "tidied" in heard and one.exitcode == 0, f"cut_off: exit code {one.exitcode}"
