# /// script
# [tool.recorded]
# timeline = false
# pace = false
# calm = true
# [tool.recorded.vary.ratio]
# match = 'by Little: (\d+\.\d+)$'
# least = 0.75
# most = 1.33
# ///
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from statistics import mean
from urllib.request import urlopen

REQUESTS, PER_SECOND = 100, 50
chance = random.Random(2026)
lock = threading.Lock()
inside = 0
times, looks = [], []


class Slow(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        global inside
        began = time.perf_counter()
        with lock:
            inside += 1
        time.sleep(float(self.path[1:]))
        with lock:
            inside -= 1
            times.append(time.perf_counter() - began)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *words) -> None:
        pass


def look_at_it(done: threading.Event) -> None:
    while not done.is_set():
        looks.append(inside)  # (1)!
        time.sleep(0.01)


def get(number: int) -> None:
    urlopen(f"http://127.0.0.1:{server.server_port}/{chance.uniform(0.05, 0.15):.3f}").close()


with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
    threading.Thread(target=server.serve_forever).start()
    done = threading.Event()
    with ThreadPoolExecutor(REQUESTS) as clients:
        looker = threading.Thread(target=look_at_it, args=(done,))
        began = time.perf_counter()
        looker.start()
        answers = []
        for number in range(REQUESTS):
            answers.append(clients.submit(get, number))
            time.sleep(chance.expovariate(PER_SECOND))  # (2)!
        for answer in answers:
            answer.result()
    done.set()
    looker.join()
    lasted = time.perf_counter() - began
    server.shutdown()

by_little = REQUESTS / lasted * mean(times)
print(f"requests: {len(times)}")
print(f"in flight, looked at, to in flight by Little: {mean(looks) / by_little:.2f}")
