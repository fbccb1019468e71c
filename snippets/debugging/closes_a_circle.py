import asyncio


class NamedLock(asyncio.Lock):
    """Knows its owner, and refuses a wait that would never end."""

    waits: dict[asyncio.Task, "NamedLock"] = {}

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.owner = name, None

    def refuse_a_circle(self) -> None:
        lock, told = self, []
        while lock and lock.owner:  # (1)!
            told.append(f"{lock.owner.get_name()} has the {lock.name}")
            if lock.owner is asyncio.current_task():
                raise RuntimeError(", ".join(told))
            lock = self.waits.get(lock.owner)

    async def acquire(self) -> bool:
        self.refuse_a_circle()
        me = asyncio.current_task()
        self.waits[me] = self
        try:
            await super().acquire()
        finally:
            del self.waits[me]
        self.owner = me
        return True

    def release(self) -> None:
        self.owner = None
        super().release()


async def eat(first: NamedLock, second: NamedLock, both: asyncio.Barrier) -> str:
    async with first:
        await both.wait()
        async with second:
            return "has eaten"


async def main() -> None:
    noodles, fork, both = NamedLock("noodles"), NamedLock("fork"), asyncio.Barrier(2)
    ada = asyncio.create_task(eat(noodles, fork, both), name="Ada")
    bob = asyncio.create_task(eat(fork, noodles, both), name="Bob")
    await asyncio.wait([ada, bob])
    for task in (ada, bob):
        print(f"{task.get_name()}: {task.exception() or task.result()}")
        #> Ada: Bob has the fork, Ada has the noodles
        #> Bob: has eaten


asyncio.run(main())
