import asyncio

background: set[asyncio.Task] = set()


async def save(page: int) -> None:
    await asyncio.sleep(0.1)
    print(f"page {page} saved")


def start(page: int) -> None:
    task = asyncio.create_task(save(page), name=f"save-{page}")
    background.add(task)  # (1)!
    task.add_done_callback(background.discard)  # (2)!


async def main() -> None:
    for page in range(1, 3):
        start(page)
    print(f"{len(background)} in the background")
    await asyncio.wait(background)  # (3)!
    print(f"{len(background)} in the background")


asyncio.run(main())
