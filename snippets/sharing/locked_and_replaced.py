# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fcntl: msvcrt.locking() is its counterpart"
# zh = "Windows 没有 fcntl：对应的是 msvcrt.locking()"
# ///
import fcntl
import os
from pathlib import Path
from tempfile import TemporaryDirectory


def is_free(path: Path) -> bool:
    with path.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


with TemporaryDirectory() as folder:
    path, draft = Path(folder) / "office.json", Path(folder) / "office.new"
    path.write_text('{"left": 3}')
    with path.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        print("the lock of office.json can be had:", is_free(path))
        #> the lock of office.json can be had: False
        draft.write_text('{"left": 2}')
        os.replace(draft, path)
        print("after os.replace() it can be had:", is_free(path))
        #> after os.replace() it can be had: True
