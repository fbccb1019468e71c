# /// script
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "Windows has no signal.alarm(): use faulthandler.dump_traceback_later(exit=True)"
# why.zh = "Windows 没有 signal.alarm()：用 dump_traceback_later(exit=True)"
# ///
import re
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

TESTS = """
import faulthandler, signal, threading, unittest
class Shop(unittest.TestCase):
    def test_1_hangs(self):
        threading.Event().wait()
    def test_2_next(self):
        print("the next test runs")
    def setUp(self):
        LIMIT
        self.addCleanup(signal.alarm, 0)
        self.addCleanup(faulthandler.cancel_dump_traceback_later)
def too_long(number, frame):
    raise TimeoutError
unittest.main()
"""
LIMITS = {
    "report": "faulthandler.dump_traceback_later(1)",
    "report and exit": "faulthandler.dump_traceback_later(1, exit=True)",
    "alarm": "signal.signal(signal.SIGALRM, too_long); signal.alarm(1)",
}


def run(way: str, written: Path) -> str:
    command = [sys.executable, "-c", TESTS.replace("LIMIT", LIMITS[way])]
    with written.open("w") as output:
        tests = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    while "in test_1_hangs" not in written.read_text():  # (1)!
        time.sleep(0.1)
    try:
        tests.wait(timeout=2 if way == "report" else 30)
        return "has ended"
    except subprocess.TimeoutExpired:
        tests.kill()
        tests.wait()
        return "hangs on"


with TemporaryDirectory() as folder:
    for way in LIMITS:
        written = Path(folder, f"{way}.txt")
        ending, report = run(way, written), written.read_text()
        line = re.search(r'"<string>", line (\d+),? in test_1_hangs', report)
        following = "the next test ran" if "the next test runs" in report else "no next test"
        print(f"{way}: line {line[1]}, {following}, the run {ending}")
        #> report: line 5, no next test, the run hangs on
        #> report and exit: line 5, no next test, the run has ended
        #> alarm: line 5, the next test ran, the run has ended
