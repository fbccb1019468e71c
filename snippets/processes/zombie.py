# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc; Windows knows no zombies: look at exitcode there"
# zh = "要读 /proc；Windows 没有僵尸进程：在那里看 exitcode 即可"
# ///
import os
from pathlib import Path
from time import process_time

child = os.fork()
if child == 0:
    while process_time() < 0.1:
        pass
    os._exit(3)

os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)  # (1)!
status = Path(f"/proc/{child}/status").read_text()
print(*[" ".join(row.split()) for row in status.splitlines() if row.startswith("State")])
#> State: Z (zombie)
print("has memory:", "VmSize" in status)
#> has memory: False
print("can be signalled:", os.kill(child, 0) is None)  # (2)!
#> can be signalled: True
print("its pid is taken:", Path(f"/proc/{child}").exists())
#> its pid is taken: True

_, code, usage = os.wait4(child, 0)  # (3)!
print("exit code:", os.waitstatus_to_exitcode(code))
#> exit code: 3
print("computed for a tenth of a second:", usage.ru_utime + usage.ru_stime > 0.09)
#> computed for a tenth of a second: True
print("its pid is taken:", Path(f"/proc/{child}").exists())
#> its pid is taken: False
