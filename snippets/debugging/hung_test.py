# /// script
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "Windows has no signal.alarm()"
# why.zh = "Windows 没有 signal.alarm()"
# ///
import re
import subprocess
import sys

TESTS = """
import faulthandler, signal, threading, unittest
class Shop(unittest.TestCase):
    def test_1_hangs(self):
        threading.Event().wait()
    def test_2_next(self):
        print("the next test runs")
    def setUp(self):
        LIMIT
def too_long(number, frame):
    raise TimeoutError
unittest.main()
"""
LIMITS = {
    "report": "faulthandler.dump_traceback_later(1)",
    "report and exit": "faulthandler.dump_traceback_later(1, exit=True)",
    "alarm": "signal.signal(signal.SIGALRM, too_long); signal.alarm(1)",
}
for way, limit in LIMITS.items():
    command = [sys.executable, "-c", TESTS.replace("LIMIT", limit)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True) as tests:
        try:
            report, ending = tests.communicate(timeout=4)[0], "has ended"  # (1)!
        except subprocess.TimeoutExpired:
            tests.kill()
            report, ending = tests.communicate()[0], "hangs on"
    line = re.search(r'"<string>", line (\d+),? in test_1_hangs', report)
    following = "the next test ran" if "the next test runs" in report else "no next test"
    print(f"{way}: line {line[1]}, {following}, the run {ending}")
    #> report: line 5, no next test, the run hangs on
    #> report and exit: line 5, no next test, the run has ended
    #> alarm: line 5, the next test ran, the run has ended
