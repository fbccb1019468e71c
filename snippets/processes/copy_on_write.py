# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc, which only Linux has; on Windows look into the Task Manager"
# zh = "要读 /proc，只有 Linux 才有；在 Windows 上看任务管理器"
# [tool.recorded.vary.visible]
# match = 'sees (\d+) MB'
# least = 64
# [tool.recorded.vary.copied]
# match = 'before it writes: .* (\d+) MB of its own'
# most = 20
# [tool.recorded.vary.written]
# match = 'after it has written: .* (\d+) MB of its own'
# least = 64
# ///
from multiprocessing import get_context
from pathlib import Path

MB = 1024 * 1024
block = bytearray(b"x") * (64 * MB)


def memory(field: str) -> int:
    """In MB, of this process."""
    rows = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith(f"{field}:")) // 1024


def report(when: str) -> None:
    print(f"{when}: sees {memory('Rss')} MB, has {memory('Private_Dirty')} MB of its own")


def write_everywhere() -> None:
    report("before it writes")
    for page in range(0, len(block), 4096):
        block[page] = ord("y")  # (1)!
    report("after it has written")


if __name__ == "__main__":
    child = get_context("fork").Process(target=write_everywhere)
    child.start()
    child.join()
    print(f"the parent's block still begins with {chr(block[0])}")
