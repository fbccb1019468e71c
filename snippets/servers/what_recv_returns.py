import socket
from codecs import getincrementaldecoder

near, far = socket.socketpair()
with near, far:
    near.sendall(b"tea")
    near.sendall(b"coffee")
    print(far.recv(1024))  # (1)!
    #> b'teacoffee'
    near.sendall("茶水".encode())
    first, second = far.recv(4), far.recv(4)
    print(first, second)
    #> b'\xe8\x8c\xb6\xe6' b'\xb0\xb4'
    try:
        first.decode()
    except UnicodeDecodeError as error:
        print(error.reason)
        #> unexpected end of data
    decoder = getincrementaldecoder("utf-8")()  # (2)!
    print([decoder.decode(first), decoder.decode(second)])
    #> ['茶', '水']
    near.sendall(b"\x00\x00")
    print(f"asked for 4 bytes, got {len(far.recv(4))}")  # (3)!
    #> asked for 4 bytes, got 2
    far.setblocking(False)
    try:
        far.recv(1024)
    except BlockingIOError:
        print("nothing yet")
        #> nothing yet
    near.shutdown(socket.SHUT_WR)
    print([far.recv(1024) for _ in range(3)])  # (4)!
    #> [b'', b'', b'']
