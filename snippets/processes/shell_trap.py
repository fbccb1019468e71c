# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "the shell of Windows, cmd.exe, quotes differently: give a list, without a shell"
# zh = "Windows 的 shell 是 cmd.exe，引号规则不同：给列表，别用 shell"
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
