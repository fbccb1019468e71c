# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc; Windows knows no zombies: look at exitcode there"
# zh = "要读 /proc；Windows 没有僵尸进程：在那里看 exitcode 即可"
# ///
import os
import signal
from pathlib import Path

signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # (1)!
child = os.fork()
if child == 0:
    os._exit(3)

try:
    _, code = os.waitpid(child, 0)  # (2)!
    print("exit code:", os.waitstatus_to_exitcode(code))
except ChildProcessError as error:
    print("waitpid:", error.strerror)
    #> waitpid: No child processes
print("its pid is taken:", Path(f"/proc/{child}").exists())
#> its pid is taken: False
