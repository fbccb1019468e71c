import asyncio
from contextvars import ContextVar

user: ContextVar[str] = ContextVar("user", default="nobody")


async def log_in(name: str) -> None:
    user.set(name)
    print(f"{name} logs in")
    await asyncio.sleep(0)  # (1)!
    print(f"logged in as {name}, the user is {user.get()}")


async def greet() -> None:
    print(f"hello, {user.get()}")


async def main() -> None:
    async with asyncio.TaskGroup() as requests:
        for name in ("ann", "bob"):
            requests.create_task(log_in(name), name=name)
    print(f"main after two tasks: {user.get()}")
    await log_in("cid")  # (2)!
    print(f"main after a plain await: {user.get()}")

    greeting = asyncio.create_task(greet(), name="greet")  # (3)!
    user.set("dora")
    await greeting
    print(f"main: {user.get()}; in a thread: {await asyncio.to_thread(user.get)}")


asyncio.run(main())
