# /// script
# [tool.recorded.vary.fd]
# match = 'FD (\d+)'
# ///
import selectors
import socket

guest, server = socket.socketpair()
watcher = selectors.DefaultSelector()


def try_out(title: str, call, *arguments) -> None:
    try:
        call(*arguments)
    except (KeyError, ValueError, RuntimeError) as error:
        said = str(error.args[0]).replace(repr(server), "…")
        print(f"{title}: {type(error).__name__}: {said}")


watcher.register(server, selectors.EVENT_READ)
try_out("register again", watcher.register, server, selectors.EVENT_READ)
watcher.modify(server, selectors.EVENT_READ | selectors.EVENT_WRITE)  # (1)!
print("modified, waits for", watcher.get_key(server).events)
watcher.unregister(server)
try_out("unregister again", watcher.unregister, server)
server.close()
try_out("register after close", watcher.register, server, selectors.EVENT_READ)
guest.close()
watcher.close()
