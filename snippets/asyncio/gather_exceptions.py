import asyncio


async def cook(dish: str) -> str:
    await asyncio.sleep(0.1)
    if dish == "fish":
        raise ValueError("burnt")
    return dish


async def main() -> None:
    meal = await asyncio.gather(cook("fish"), cook("rice"), return_exceptions=True)
    print(meal)  # (1)!
    #> [ValueError('burnt'), 'rice']

    dishes = [asyncio.create_task(cook(dish)) for dish in ("soup", "rice")]
    try:
        async with asyncio.timeout(0.05):
            await asyncio.gather(*dishes)  # (2)!
    except TimeoutError:
        print("cancelled:", [dish.cancelled() for dish in dishes])
        #> cancelled: [True, True]


asyncio.run(main())
