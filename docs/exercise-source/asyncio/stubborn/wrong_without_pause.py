# refused: pauses
import asyncio


async def retry(call, tries: int):
    for number in range(tries):
        try:
            return await call()
        except Exception:
            if number == tries - 1:
                raise


async def main() -> None:
    tried = []

    async def call() -> str:
        tried.append(len(tried))
        if len(tried) < 2:
            raise OSError("no answer")
        return "an answer"

    print(await retry(call, 3), "at try", len(tried))


if __name__ == "__main__":
    asyncio.run(main())
