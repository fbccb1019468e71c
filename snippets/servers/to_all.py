# /// script
# [tool.recorded]
# margin = 1
# ///
import asyncio


async def send(clients: dict, name: str, client, message: bytes) -> None:
    try:
        async with asyncio.timeout(1):  # (1)!
            client.write(message)
            await client.drain()
    except (ConnectionError, TimeoutError):
        clients.pop(name, None)  # (2)!
        client.close()


async def broadcast(clients: dict, message: bytes) -> None:
    await asyncio.gather(*[send(clients, *one, message) for one in clients.items()])  # (3)!


class Client:
    """As asyncio's StreamWriter: write() fills a buffer, drain() waits for room in it."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def write(self, message: bytes) -> None:
        print("for the client of", self.seconds, "s:", message)

    async def drain(self) -> None:
        await asyncio.sleep(self.seconds)

    def close(self) -> None:
        print("closed: the client of", self.seconds, "s")


async def main() -> None:
    clients = {"slow": Client(3), "ann": Client(0)}
    await broadcast(clients, b"tea is ready")
    print("still there:", list(clients))


if __name__ == "__main__":
    asyncio.run(main())
