import json
from multiprocessing import Event, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def save(path: Path, opened, looked) -> None:
    with path.open("w") as file:  # (1)!
        opened.set()
        looked.wait()
        json.dump({"left": 2}, file)


if __name__ == "__main__":
    opened, looked = Event(), Event()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.json"
        path.write_text('{"left": 3}')
        print(f"at first {path.read_text()!r}")
        #> at first '{"left": 3}'
        writer = Process(target=save, args=(path, opened, looked))
        writer.start()
        opened.wait()
        print("the writer has opened the file")
        #> the writer has opened the file
        text = path.read_text()
        print(f"then the reader finds {text!r}")
        #> then the reader finds ''
        try:
            json.loads(text)
        except json.JSONDecodeError as error:
            print(f"JSONDecodeError: {error}")
            #> JSONDecodeError: Expecting value: line 1 column 1 (char 0)
        looked.set()
        writer.join()
        print(f"and later {path.read_text()!r}")
        #> and later '{"left": 2}'
