import os
import subprocess
import sys

PROGRAM = "import sys; sys.stdout.write(' '.join({'tea', 'milk', 'rice', 'fish'}))"

for seed in ("1", "2", "1"):
    settings = {**os.environ, "PYTHONHASHSEED": seed}  # (1)!
    command = [sys.executable, "-c", PROGRAM]
    ran = subprocess.run(command, env=settings, capture_output=True, text=True, check=True)
    print(f"seed {seed}: {ran.stdout}")
    #> seed 1: rice tea milk fish
    #> seed 2: fish milk tea rice
    #> seed 1: rice tea milk fish
