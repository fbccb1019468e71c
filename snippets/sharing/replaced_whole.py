import json
import os
from multiprocessing import Event, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def save(path: Path, opened, looked) -> None:
    draft = path.with_suffix(".new")  # (1)!
    with draft.open("w") as file:
        opened.set()
        looked.wait()
        json.dump({"left": 2}, file)
        file.flush()
        os.fsync(file.fileno())  # (2)!
    os.replace(draft, path)  # (3)!


if __name__ == "__main__":
    opened, looked = Event(), Event()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.json"
        path.write_text('{"left": 3}')
        writer = Process(target=save, args=(path, opened, looked))
        writer.start()
        opened.wait()
        print(f"meanwhile: {sorted(os.listdir(folder))}")
        #> meanwhile: ['office.json', 'office.new']
        print(f"the reader finds {path.read_text()!r}")
        #> the reader finds '{"left": 3}'
        looked.set()
        writer.join()
        print(f"and later {path.read_text()!r}")
        #> and later '{"left": 2}'
        print(f"afterwards: {os.listdir(folder)}")
        #> afterwards: ['office.json']
