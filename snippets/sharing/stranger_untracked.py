# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "track= came with Python 3.13, and only POSIX systems track blocks: Windows ignores it"
# zh = "track= 从 Python 3.13 起才有，Windows 不跟踪，写了也不起作用"
# ///
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import sys
from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(sys.argv[1], track=False)
block.buf[0] = 42
block.close()
"""

if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    program = [sys.executable, "-c", STRANGER, block.name]
    done = subprocess.run(program, capture_output=True, text=True)
    print(f"its tracker complains: {'leaked shared_memory' in done.stderr}")
    #> its tracker complains: False
    again = SharedMemory(block.name)  # (1)!
    print(f"the stranger wrote {again.buf[0]}, and the block is still there")
    #> the stranger wrote 42, and the block is still there
    again.close()
    block.close()
    block.unlink()
