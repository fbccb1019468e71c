# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "at a full queue systems differ: Windows refuses the guest at once; accept early, too"
# why.zh = "队列满时各系统不同，Windows 当场拒绝；同样要尽早 accept"
# ///
import socket

with socket.create_server(("127.0.0.1", 0), backlog=2) as listener:
    guests: list[socket.socket] = []
    try:
        while True:
            guests.append(socket.create_connection(listener.getsockname(), timeout=0.5))
    except TimeoutError:
        print(f"{len(guests)} are connected and nobody has called accept()")  # (1)!
    guests[0].sendall(b"tea")
    connection, _ = listener.accept()
    with connection:
        print(f"accepted, it has already said {connection.recv(100)}")
    guests.append(socket.create_connection(listener.getsockname(), timeout=10))
    print(f"there is room again: {len(guests)} were connected")
    for guest in guests:
        guest.close()
