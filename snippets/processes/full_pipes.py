import subprocess
import sys
from subprocess import PIPE, Popen
from tempfile import TemporaryFile
from typing import IO


def writer(size: int, output: int | IO) -> Popen:
    code = f"import sys; sys.stdout.write('x' * {size})"
    return Popen([sys.executable, "-c", code], stdout=output)


def has_ended(program: Popen, timeout: float | None) -> bool:
    try:
        program.wait(timeout)  # (1)!
    except subprocess.TimeoutExpired:
        return False
    return True


with writer(1_000, PIPE) as program:
    print("little, into a pipe: has ended before it was read", has_ended(program, None))
    #> little, into a pipe: has ended before it was read True

with writer(1_000_000, PIPE) as program:
    print("much, into a pipe: has ended before it was read", has_ended(program, 0.3))
    #> much, into a pipe: has ended before it was read False
    output, _ = program.communicate()
    print(f"read {len(output):,} bytes, and now it has ended: {has_ended(program, None)}")
    #> read 1,000,000 bytes, and now it has ended: True

with TemporaryFile() as file, writer(1_000_000, file) as program:
    print("much, into a file: has ended before it was read", has_ended(program, None))
    #> much, into a file: has ended before it was read True
    file.seek(0)
    print(f"read {len(file.read()):,} bytes")
    #> read 1,000,000 bytes
