# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc, which only Linux has; on Windows look into the Task Manager"
# zh = "要读 /proc，只有 Linux 才有；在 Windows 上看任务管理器"
# [tool.recorded.vary.before]
# match = 'before: (\d+) MB'
# most = 10
# [tool.recorded.vary.bytes]
# match = 'bytes: (\d+) MB'
# most = 10
# [tool.recorded.vary.objects]
# match = 'objects: (\d+) MB'
# least = 20
# ///
from multiprocessing import get_context
from pathlib import Path

block = bytes(64 * 1024 * 1024)
words = [str(number) for number in range(600_000)]


def report(what: str) -> None:
    rows = Path("/proc/self/smaps_rollup").read_text().splitlines()
    kilobytes = next(int(row.split()[1]) for row in rows if row.startswith("Private_Dirty:"))
    print(f"{what}: {kilobytes // 1024} MB of its own")


def read() -> None:
    report("before")
    block.count(b"x")
    report("after reading 64 MB of bytes")
    for _ in words:  # (1)!
        pass
    report("after reading 600,000 objects")


if __name__ == "__main__":
    child = get_context("fork").Process(target=read, name="child")
    child.start()
    child.join()
