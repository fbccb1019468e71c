"""Programs are shaken while every core is busy, and no longer."""

import os
import subprocess
import sys
import time

from recorded.model.paths import PROJECT
from recorded.proof.stability import BUSY, every_core_busy
from tests.waiting import is_over, until


def test_the_cores_are_busy_as_long_as_needed_only() -> None:
    with every_core_busy():
        time.sleep(0.3)
    before = time.process_time()
    time.sleep(0.1)
    assert time.process_time() - before < 0.05


def test_what_keeps_them_busy_ends_with_who_started_it() -> None:
    code = "import subprocess, sys, time; p = subprocess.Popen([sys.executable, '-c', sys.argv[1]], stdin=-1);"
    starter = [sys.executable, "-c", f"{code} print(p.pid, flush=True); time.sleep(60)", BUSY]
    with subprocess.Popen(starter, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as process:
        pid = int(process.stdout.readline())
        os.kill(pid, 0)
        process.kill()
    until(lambda: is_over(pid), seconds=10)
    assert is_over(pid)
