import os
import tempfile
from multiprocessing import Process
from pathlib import Path


def save(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        menu = Path(folder) / "menu.txt"
        for dish in ("noodles", "rice"):
            cook = Process(target=save, args=(menu, dish))
            cook.start()
            cook.join()
        print(os.listdir(folder), menu.read_text(encoding="utf-8"))
