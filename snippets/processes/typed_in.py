import subprocess
import sys
import tempfile
from pathlib import Path

FUNCTION = "def work(): print('tea', flush=True)\n"
SESSION = """
from multiprocessing import get_context
child = get_context("spawn").Process(target=work)
child.start()
child.join()
print("exit code", child.exitcode)
"""


def type_in(lines: str, folder: str) -> None:
    python = [sys.executable, "-c", lines]  # (1)!
    session = subprocess.run(python, cwd=folder, capture_output=True, text=True)
    last_words = [line.partition(":")[0] for line in session.stderr.splitlines()[-1:]]
    print(*last_words, *session.stdout.splitlines(), sep=", ")
    #> AttributeError, exit code 1
    #> tea, exit code 0


with tempfile.TemporaryDirectory() as folder:
    type_in(FUNCTION + SESSION, folder)
    Path(folder, "kitchen.py").write_text(FUNCTION)
    type_in("from kitchen import work\n" + SESSION, folder)
