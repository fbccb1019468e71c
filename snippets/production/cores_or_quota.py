# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "cgroups are Linux's; elsewhere ask os.cpu_count()"
# why.zh = "cgroup 只有 Linux 有；别处用 os.cpu_count()"
# ///
import math
from pathlib import Path
from tempfile import TemporaryDirectory


def quota(cpu_max: Path = Path("/sys/fs/cgroup/cpu.max")) -> float:
    """How many cores' worth of time this container gets; infinite where nobody has set a limit."""
    if not cpu_max.exists():  # (1)!
        return math.inf
    allowed, period = cpu_max.read_text().split()
    return math.inf if allowed == "max" else int(allowed) / int(period)


def workers(cores: int, cpu_max: Path) -> int:
    return max(1, math.ceil(min(cores, quota(cpu_max))))


with TemporaryDirectory() as folder:
    cpu_max = Path(folder, "cpu.max")
    print("no such file:", workers(8, cpu_max))
    #> no such file: 8
    for text in "max 100000", "50000 100000", "250000 100000", "1600000 100000":  # (2)!
        cpu_max.write_text(text)
        print(f"{text}:", workers(8, cpu_max))
        #> max 100000: 8
        #> 50000 100000: 1
        #> 250000 100000: 3
        #> 1600000 100000: 8
