# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "The shell of Windows reads a command in another way."
# zh = "Windows 的 shell 对命令的解读不一样。"
# ///
import subprocess

file_name = "menu.txt; echo all deleted"

safe = subprocess.run(["echo", file_name], capture_output=True, text=True)
print(safe.stdout.splitlines())
#> ['menu.txt; echo all deleted']

trap = subprocess.run(f"echo {file_name}", shell=True, capture_output=True, text=True)  # (1)!
print(trap.stdout.splitlines())
#> ['menu.txt', 'all deleted']

lost = subprocess.run("no-such-program", shell=True, capture_output=True)
print("code", lost.returncode)  # (2)!
#> code 127
