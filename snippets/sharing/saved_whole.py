import os
import tempfile
from multiprocessing import Process
from pathlib import Path


def save(path: Path, text: str) -> None:
    number, draft = tempfile.mkstemp(dir=path.parent, prefix=path.name)  # (1)!
    try:
        with open(number, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())  # (2)!
        os.replace(draft, path)  # (3)!
    except BaseException:
        os.unlink(draft)
        raise


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        menu = Path(folder) / "menu.txt"
        for dish in ("noodles", "rice"):
            cook = Process(target=save, args=(menu, dish))
            cook.start()
            cook.join()
        print(os.listdir(folder), menu.read_text(encoding="utf-8"))
        #> ['menu.txt'] rice
