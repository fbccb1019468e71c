import asyncio


async def main() -> None:
    answer = asyncio.get_running_loop().create_future()
    for ask in (answer.result, answer.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
            #> Result is not set.
            #> Exception is not set.
    answer.set_result("tea")
    try:
        answer.set_result("coffee")  # (1)!
    except asyncio.InvalidStateError as error:
        print(error)
        #> invalid state
    print(await answer)
    #> tea

    lock = asyncio.Lock()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
        #> Lock is not acquired.


asyncio.run(main())
