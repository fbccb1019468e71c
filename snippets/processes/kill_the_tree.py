# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no sessions of this kind: end the tree with taskkill /T or psutil"
# zh = "Windows 没有这种会话：用 taskkill /T 或 psutil 结束整棵树"
# ///
import os
import select
import signal
import sys
from subprocess import Popen

receiver, sender = os.pipe()
program = f"import os, time; os.write({sender}, b'.'); time.sleep(10)"
command = f'"{sys.executable}" -c "{program}"; true'  # (1)!
shell = Popen(command, shell=True, start_new_session=True, pass_fds=[sender])
os.close(sender)
os.read(receiver, 1)

shell.kill()  # (2)!
print("the shell has ended with code", shell.wait())
#> the shell has ended with code -9
ended, _, _ = select.select([receiver], [], [], 0.3)  # (3)!
print("the program under it lives:", not ended)
#> the program under it lives: True

os.killpg(shell.pid, signal.SIGKILL)  # (4)!
print("the program under it has ended:", os.read(receiver, 1) == b"")
#> the program under it has ended: True
