# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no tracker and removes a block with its last handle: keep one open"
# zh = "Windows 没有跟踪器，最后一个句柄关了内存就没了：留一个别关"
# ///
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import sys
from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(sys.argv[1])
block.buf[0] = 42
block.close()
"""

if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    program = [sys.executable, "-c", STRANGER, block.name]  # (1)!
    done = subprocess.run(program, capture_output=True, text=True)
    print(f"the stranger wrote {block.buf[0]}")
    #> the stranger wrote 42
    print(f"its tracker complains: {'leaked shared_memory' in done.stderr}")
    #> its tracker complains: True
    block.close()
    another = SharedMemory(block.name, create=True, size=16)  # (2)!
    print(f"the same name, another block: {another.buf[0]}")
    #> the same name, another block: 0
    another.close()
    another.unlink()
