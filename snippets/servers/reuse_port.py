# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "Windows has no SO_REUSEPORT: one process accepts and hands out; elsewhere it differs"
# why.zh = "Windows 没有 SO_REUSEPORT：由一个进程 accept 再分发；别处不同"
# ///
import errno
import select
import socket

GUESTS = 64


def listen(port: int, share: bool) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, share)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError:
        listener.close()
        raise
    listener.listen(GUESTS)
    return listener


for shares in ((False, True), (True, False), (True, True)):
    with listen(0, shares[0]) as first:
        address = first.getsockname()
        try:
            second = listen(address[1], shares[1])
        except OSError as error:
            print(f"first {shares[0]}, second {shares[1]}: {errno.errorcode[error.errno]}")
            #> first False, second True: EADDRINUSE
            #> first True, second False: EADDRINUSE
            continue
        with second:
            guests = [socket.create_connection(address) for _ in range(GUESTS)]  # (1)!
            let_in: dict[socket.socket, list[socket.socket]] = {first: [], second: []}
            while sum(map(len, let_in.values())) < GUESTS:
                for listener in select.select(list(let_in), [], [])[0]:
                    let_in[listener].append(listener.accept()[0])
            for sock in (*guests, *let_in[first], *let_in[second]):
                sock.close()
        print("both True: each lets some in:", all(let_in.values()))
        #> both True: each lets some in: True
