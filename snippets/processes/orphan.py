# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fork, and nobody adopts an orphan there: watch parent_process().sentinel"
# zh = "Windows 没有 fork，孤儿没有人收养：请等 parent_process().sentinel"
# ///
import os
import time

end_of_orphan, held_by_orphan = os.pipe()
orphan_speaks, spoken = os.pipe()

parent = os.fork()
if parent == 0:
    maker = os.getpid()
    if os.fork() == 0:
        print("my parent made me:", os.getppid() == maker, flush=True)
        os.write(spoken, b".")
        while os.getppid() == maker:  # (1)!
            time.sleep(0.01)
        print("my parent made me:", os.getppid() == maker, flush=True)
        os._exit(0)
    os.read(orphan_speaks, 1)
    os._exit(0)  # (2)!

os.waitpid(parent, 0)
os.close(held_by_orphan)
os.read(end_of_orphan, 1)  # (3)!
print("the orphan has ended by itself")
