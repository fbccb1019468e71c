"""Proves that the records hold under load: python -m tests.stability [--rounds N] [-k EXPRESSION]

Runs the programs N times with every core kept busy by another program and a random delay at every print and at every
start of a thread or process (not the starts of those that measure what a start costs), and names each program whose run
was once not what its record promises. Ends with exit code 1 if there is one.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from collections import Counter

BUSY = "while True: pass"
FAILED = re.compile(r"^FAILED \S+\[(\S+)\]", re.MULTILINE)


def main() -> int:
    """Run the rounds and report; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--jitter", type=float, default=0.02, metavar="SECONDS")
    parser.add_argument("-k", default="", metavar="EXPRESSION", help="as in pytest")
    parser.add_argument("--snippet-python", default=sys.executable, metavar="PATH")
    arguments = parser.parse_args()
    suite = [sys.executable, "-m", "pytest", "-q", "tests/test_snippets.py::test_snippet", "-p", "no:cacheprovider"]
    suite += [f"--jitter={arguments.jitter}", f"--snippet-python={arguments.snippet_python}", "-k", arguments.k]
    busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(os.cpu_count() or 1)]
    failures: Counter[str] = Counter()
    try:
        for number in range(1, arguments.rounds + 1):
            began = time.monotonic()
            ended = subprocess.run(suite, capture_output=True, text=True)
            failed = FAILED.findall(ended.stdout)
            failures.update(failed)
            seconds = time.monotonic() - began
            print(f"round {number}: {seconds:.0f} s, {', '.join(failed) or 'all as recorded'}", flush=True)
            if ended.returncode and not failed:
                print(ended.stdout, ended.stderr, sep="\n")
                return 1
            if failed:
                print("\n".join(filter(_tells_the_difference, ended.stdout.splitlines())), flush=True)
    finally:
        for process in busy:
            process.kill()
            process.wait()
    print(f"{arguments.rounds} rounds; differing records: {dict(failures) or 'none'}")
    return 1 if failures else 0


def _tells_the_difference(row: str) -> bool:
    return row.startswith(("- ", "+ ")) or " on Python " in row


if __name__ == "__main__":
    sys.exit(main())
