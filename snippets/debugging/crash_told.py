# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows ends a crashed program with another code; faulthandler.enable() helps, too"
# why.zh = "Windows 上崩溃的退出码不同；faulthandler.enable() 同样有用"
# ///
import re
import subprocess
import sys

CRASHES = """
import ctypes, threading
def read_nothing():
    ctypes.string_at(0)
thread = threading.Thread(target=read_nothing)
thread.start()
thread.join()
"""

for options in ([], ["-X", "faulthandler"]):
    command = [sys.executable, *options, "-c", CRASHES]
    ended = subprocess.run(command, capture_output=True, text=True)
    told = re.findall(r'"<string>", line (\d+) in (\w+)', ended.stderr)
    print("exit code", ended.returncode, "told:", told or ended.stderr or "nothing")
    #> exit code -11 told: nothing
    #> exit code -11 told: [('4', 'read_nothing')]
