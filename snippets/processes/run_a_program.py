import subprocess
import sys


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]  # (1)!


good = subprocess.run(python("print('tea is ready')"), capture_output=True, text=True)
print("code", good.returncode, "output", repr(good.stdout))
#> code 0 output 'tea is ready\n'

bad = subprocess.run(python("exit('no water')"), capture_output=True, text=True)
print("code", bad.returncode, "error output", repr(bad.stderr))
#> code 1 error output 'no water\n'

try:
    subprocess.run(python("exit(3)"), check=True)  # (2)!
except subprocess.CalledProcessError as error:
    print("raised, code", error.returncode)
    #> raised, code 3

try:
    subprocess.run(python("import time; time.sleep(60)"), timeout=0.3)  # (3)!
except subprocess.TimeoutExpired:
    print("too slow: killed")
    #> too slow: killed

try:
    subprocess.run(["no-such-program"])
except FileNotFoundError:
    print("there is no such program")
    #> there is no such program
