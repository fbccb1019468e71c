import asyncio

import instant


class Reader:
    """A client that makes room after so many seconds, or has left."""

    def __init__(self, seconds=0.0, left=False):
        self.seconds, self.left, self.closed, self.got = seconds, left, False, []

    def write(self, message):
        self.got.append(instant.now())

    async def drain(self):
        if self.left:
            raise ConnectionResetError("has left")
        await asyncio.sleep(self.seconds)

    def close(self):
        self.closed = True

    async def wait_closed(self):
        pass


def guests():
    return {"gone": Reader(left=True), "ann": Reader(), "slow": Reader(60), "bob": Reader(0.5), "eve": Reader()}


def run_one_message():
    async def main():
        clients = guests()
        all_of_them = dict(clients)
        try:
            await broadcast(clients, b"tea")
        except (ConnectionError, ExceptionGroup) as error:
            raise AssertionError(f"stopped: {type(error).__name__} came out of it") from None
        except TimeoutError:
            pass
        for name in ("ann", "slow", "bob", "eve"):
            got = all_of_them[name].got
            assert got, f"stopped: {name} got nothing"
            assert got[0] == 0, f"held: {name} got it after {got[0]:g} s"
        assert instant.now() <= 1, f"held: it took {instant.now():g} s"
        assert "bob" in clients and not all_of_them["bob"].closed, "impatient: bob"
        for name in ("gone", "slow"):
            assert name not in clients and all_of_them[name].closed, f"kept: {name}"
        assert list(clients) == ["ann", "bob", "eve"], f"stopped: {list(clients)} left"

    instant.run(main())


def run_two_messages_at_once():
    async def main():
        clients = guests()
        try:
            await asyncio.gather(broadcast(clients, b"tea"), broadcast(clients, b"coffee"))
        except (KeyError, ValueError, RuntimeError) as error:
            raise AssertionError(f"twice: {error!r}") from None

    instant.run(main())
