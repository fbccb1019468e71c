# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has neither these limits nor these numbers; its select takes 512 sockets"
# why.zh = "Windows 没有这样的上限和编号；它的 select 最多 512 个套接字"
# ///
import errno
import os
import resource
import select
import socket

_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
sockets: list[socket.socket] = []
try:
    while True:
        sockets.append(socket.socket())
except OSError as error:
    print(f"{errno.errorcode[error.errno]}, the last one is number {sockets[-1].fileno()}")
    #> EMFILE, the last one is number 63
for each in sockets:
    each.close()

resource.setrlimit(resource.RLIMIT_NOFILE, (2048, hard))  # (1)!
near, far = socket.socketpair()
with near, far:
    for number in (1023, 1024):
        os.dup2(far.fileno(), number)  # (2)!
        near.sendall(b"tea")
        try:
            print(f"select, {number}: {select.select([number], [], [], 1)[0]}")
            #> select, 1023: [1023]
        except ValueError as error:
            print(f"select, {number}: {error}")
            #> select, 1024: filedescriptor out of range in select()
    poll = select.poll()
    poll.register(1024, select.POLLIN)
    print(f"poll, 1024: {[number for number, _ in poll.poll(1)]}")
    #> poll, 1024: [1024]
for number in (1023, 1024):
    os.close(number)
