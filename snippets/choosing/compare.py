# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# timeline = false
# timeout = 200
# calm = true
# neighbours = true
# systems = ["linux"]
# why.en = "it reads in /proc what waits and uses memory; on Windows measure the times only"
# why.zh = "要从 /proc 读有几个请求在等、占多少内存；在 Windows 上只量时间"
# [tool.recorded.vary.waiting]
# match = '^(?:thread|proc|inter|gen|gev|async)\w+ +\d+ +(\d+)'
# least = 2
# most = 4
# [tool.recorded.vary.one-process-time]
# match = '^(?:thread|gen|gev|async)\w+ .* (\d+\.\d+) +\d+\.\d+$'
# least = 0.25
# most = 1
# [tool.recorded.vary.more-time]
# match = '^(?:proc|inter)\w+ .* (\d+\.\d+) +\d+\.\d+$'
# least = 0.25
# most = 2
# [tool.recorded.vary.light-memory]
# match = '^(?:thread|gen)\w+ .* (\d+\.\d+)$'
# least = 0.9
# most = 1.6
# [tool.recorded.vary.library-memory]
# match = '^(?:gev|async)\w+ .* (\d+\.\d+)$'
# least = 1.4
# most = 2.6
# [tool.recorded.vary.heavy-memory]
# match = '^(?:proc|inter)\w+ .* (\d+\.\d+)$'
# least = 2.5
# most = 10
# [[tool.recorded.differs]]
# python = "<3.14"
# run = "3.13"
# why.en = "`concurrent.interpreters` is new in Python 3.14"
# why.zh = "`concurrent.interpreters` 是 Python 3.14 新增的"
# ///
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import DEVNULL, Popen

WAYS = "serial threads thread_pool processes process_pool interpreters generators gevent asyncio"


def look(session: int) -> tuple[int, int]:
    waiting = memory = 0
    for process in Path("/proc").glob("[1-9]*"):
        try:
            if os.getsid(int(process.name)) != session:
                continue
            if b"ThreadingTCPServer" in (process / "cmdline").read_bytes():
                waiting = len(list(process.glob("task/*"))) - 1  # (1)!
            else:
                kinds = (process / "smaps_rollup").read_text()
                memory += int(re.findall(r"Pss_Anon: +(\d+)", kinds)[0])  # (2)!
        except (FileNotFoundError, ProcessLookupError, IndexError):
            continue  # it has ended meanwhile
    return waiting, memory


def looks(program: Popen) -> Iterator[tuple[int, int]]:
    while program.poll() is None:
        yield look(program.pid)
        time.sleep(0.02)


def run(path: Path) -> tuple[int, int, float]:
    began = time.perf_counter()
    with Popen([sys.executable, path], stdout=DEVNULL, start_new_session=True) as program:
        waiting, memory = max(looks(program))  # (3)!
    return waiting, memory, time.perf_counter() - began


def measure(path: Path) -> tuple[int, int, float]:
    runs = [run(path) for _ in range(3)]
    waiting, memory, _ = max(runs)
    return waiting, memory, min(seconds for *_, seconds in runs)  # (4)!


def lines_of_code(path: Path) -> int:
    code = path.read_text(encoding="utf-8").rpartition("# ///\n")[2]
    return sum(bool(row.strip()) for row in code.splitlines())


print("              lines  waiting    time  memory")
for way in WAYS.split():
    if way == "interpreters" and sys.version_info < (3, 14):
        print("interpreters: from Python 3.14 on")
        continue
    path = Path(__file__).with_name(f"job_{way}.py")
    waiting, memory, seconds = measure(path)
    if way == "serial":
        one_time, one_memory = seconds, memory
    costs = f"{seconds / one_time:8.2f}{memory / one_memory:8.2f}"
    print(f"{way:13}{lines_of_code(path):6}{waiting:9}{costs}")
