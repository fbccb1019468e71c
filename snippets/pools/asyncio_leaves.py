# /// script
# [tool.recorded]
# margin = 60
# ///
import asyncio


async def fetch(name: str, seconds: float) -> str:
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} is cancelled")  # (1)!
        raise
    print(f"{name} answers")
    return name


async def main() -> None:
    plan = {"slow": 60, "quick": 0, "quicker": 0}
    tasks = [asyncio.create_task(fetch(*item), name=item[0]) for item in plan.items()]
    answers = []
    for next_answer in asyncio.as_completed(tasks):
        answers.append(await next_answer)
        if len(answers) == 2:
            break
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    print(f"main goes on with {sorted(answers)}")


asyncio.run(main())
