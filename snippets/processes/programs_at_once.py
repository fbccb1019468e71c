import subprocess
import sys
from subprocess import PIPE

COOK = "cup = input(); print(cup, 'is ready')"
cooks = {}
for cup in ("tea", "coffee", "cocoa"):
    command = [sys.executable, "-c", COOK]
    cooks[cup] = subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True)
print("running at once:", sum(cook.poll() is None for cook in cooks.values()))  # (1)!
#> running at once: 3
for cup, cook in cooks.items():
    output, _ = cook.communicate(cup)  # (2)!
    print(f"{output.strip()}, code {cook.returncode}")
    #> tea is ready, code 0
    #> coffee is ready, code 0
    #> cocoa is ready, code 0
